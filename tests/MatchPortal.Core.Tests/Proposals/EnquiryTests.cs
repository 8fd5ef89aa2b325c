using MatchPortal.Core.Proposals;
using MatchPortal.Core.Proposals.Candidates;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Proposals;

public sealed class EnquiryTests
{
    private const SharedContact All = SharedContact.Name | SharedContact.Phone | SharedContact.Email;

    private readonly FakeClock _clock = new();
    private readonly Sample _sample;

    public EnquiryTests() => _sample = new Sample(_clock);

    public static TheoryData<string> Kinds => ["Proposal", "ContactRequest"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void New_OfEitherKind_WaitsAndSharesNothing(string kind)
    {
        var enquiry = Ask(kind);

        Assert.Equal((EnquiryStatus.Asked, SharedContact.None, null), (enquiry.Status, enquiry.Shares, enquiry.SettledAt));
        Assert.Equal((_sample.Profile.Id, _sample.Company.Id, _sample.Now), (enquiry.ProfileId, enquiry.CompanyId, enquiry.AskedAt));
        Assert.True(enquiry.IsLive);
        Assert.False(enquiry.Reveals);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Answer_WithYes_SharesWhatWasChosen(string kind)
    {
        var enquiry = Ask(kind);

        enquiry.Answer(CitizenAnswer.Yes, SharedContact.Name | SharedContact.Phone, _sample.By, _sample.Now);

        Assert.Equal((EnquiryStatus.Yes, SharedContact.Name | SharedContact.Phone, _sample.Now), (enquiry.Status, enquiry.Shares, enquiry.SettledAt));
        Assert.True(enquiry.Reveals);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Answer_WithNo_SharesNothingWhateverWasTicked(string kind)
    {
        var enquiry = Ask(kind);

        enquiry.Answer(CitizenAnswer.No, All, _sample.By, _sample.Now);

        Assert.Equal((EnquiryStatus.No, SharedContact.None, _sample.Now), (enquiry.Status, enquiry.Shares, enquiry.SettledAt));
        Assert.False(enquiry.IsLive);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Answer_WithLater_KeepsTheQuestionOpenUntilTheLastDay(string kind)
    {
        var enquiry = Ask(kind);

        enquiry.Answer(CitizenAnswer.Later, All, _sample.By, _sample.Now);
        enquiry.Answer(CitizenAnswer.Later, All, _sample.By, _sample.Now.AddDays(1));

        Assert.Equal((EnquiryStatus.Later, SharedContact.None, null), (enquiry.Status, enquiry.Shares, enquiry.SettledAt));
        enquiry.Answer(CitizenAnswer.Yes, SharedContact.Name, _sample.By, _sample.Now.AddDays(7));
        Assert.Equal(EnquiryStatus.Yes, enquiry.Status);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Withdraw_WhileTheCitizenThinks_Settles(string kind)
    {
        var enquiry = Ask(kind);
        enquiry.Answer(CitizenAnswer.Later, SharedContact.None, _sample.By, _sample.Now);

        enquiry.Withdraw(_sample.By, _sample.Now);

        Assert.Equal((EnquiryStatus.Withdrawn, _sample.Now), (enquiry.Status, enquiry.SettledAt));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Withdraw_AfterANo_IsToTheCompanyAsAfterSilenceAndTheNoStands(string kind)
    {
        var (refused, silent) = (Ask(kind), Ask(kind));
        refused.Answer(CitizenAnswer.No, SharedContact.None, _sample.By, _sample.Now);
        var today = _sample.Now.DanishDay;
        Assert.Equal(CompanyEnquiryState.Waiting, refused.StateForCompany(today));

        refused.Withdraw(_sample.By, _sample.Now.AddDays(1));
        silent.Withdraw(_sample.By, _sample.Now.AddDays(1));

        Assert.Equal((silent.StateForCompany(today), silent.WithdrawnAt), (refused.StateForCompany(today), refused.WithdrawnAt));
        Assert.Equal(CompanyEnquiryState.Withdrawn, refused.StateForCompany(today));
        Assert.Equal((EnquiryStatus.No, _sample.Now), (refused.Status, refused.SettledAt));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Lapse_TheDayAfterTheLast_Settles(string kind)
    {
        var enquiry = Ask(kind);

        enquiry.Lapse(_sample.Now.AddDays(8));

        Assert.Equal((EnquiryStatus.Lapsed, _sample.Now.AddDays(8)), (enquiry.Status, enquiry.SettledAt));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void TakeBack_AfterYes_SharesNothingMore(string kind)
    {
        var enquiry = _sample.Accepted(Ask(kind), All);

        enquiry.TakeBack(_sample.By, _sample.Now.AddDays(30));

        Assert.Equal((EnquiryStatus.TakenBack, SharedContact.None, _sample.Now.AddDays(30)), (enquiry.Status, enquiry.Shares, enquiry.SettledAt));
        Assert.False(enquiry.Reveals);
    }

    /// <summary>Half past midnight in Denmark is still the day before in UTC; deadlines are the Danish clock's.</summary>
    [Fact]
    public void Lapse_JustAfterDanishMidnight_IsAllowed()
    {
        var enquiry = Ask("Proposal");

        enquiry.Lapse(enquiry.AnswerBy.AddDays(1).StartsAtUtc);

        Assert.Equal(EnquiryStatus.Lapsed, enquiry.Status);
    }

    private Enquiry Ask(string kind) => kind == "Proposal" ? _sample.Proposal(_sample.Published()) : _sample.Request(_sample.Published());
}
