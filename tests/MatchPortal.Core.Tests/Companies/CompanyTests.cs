using MatchPortal.Core.Companies;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Companies;

public sealed class CompanyTests
{
    private readonly Sample _sample = new(new FakeClock());

    [Fact]
    public void Verify_AfterTheVerificationWasWithdrawn_IsAllowedAgain()
    {
        _sample.Company.WithdrawVerification("Konkurs.", _sample.By, _sample.Now);
        Assert.False(_sample.Company.IsVerified);

        _sample.Company.Verify(_sample.By, _sample.Now);

        Assert.Equal(_sample.Now, _sample.Company.VerifiedAt);
    }

    [Fact]
    public void Rename_WithSpacesAround_TrimsAndMakesTheSortKeyAnew()
    {
        _sample.Company.Rename(" Åens Bådeværft ", _sample.By, _sample.Now);

        Assert.Equal(("Åens Bådeværft", Danish.SortKey("Åens Bådeværft")), (_sample.Company.Name, _sample.Company.NameSortKey));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100_000)]
    public void StateHeadcount_AtTheLimits_IsAllowed(int headcount)
    {
        _sample.Workplace.StateHeadcount(headcount, _sample.By, _sample.Now);

        Assert.Equal(headcount, _sample.Workplace.Headcount);
    }

    [Fact]
    public void ChangeRole_OfAnOwnerBesideAnother_IsAllowed()
    {
        _sample.Owner.ChangeRole(MemberRole.Recruiter, otherOwners: 1, _sample.By, _sample.Now);

        Assert.Equal(MemberRole.Recruiter, _sample.Owner.Role);
    }

    [Fact]
    public void ChangeRole_OfTheLastOwnerToOwner_IsAllowed() =>
        Assert.True(_sample.Owner.CanChangeRole(MemberRole.Owner, otherOwners: 0).IsAllowed);

    [Fact]
    public void Leave_OfARecruiter_NeedsNoOtherOwner()
    {
        _sample.Recruiter.Leave(otherOwners: 0, _sample.By, _sample.Now);

        Assert.Equal((false, _sample.Now), (_sample.Recruiter.IsActive, _sample.Recruiter.LeftAt));
    }
}
