using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Data;
using MatchPortal.Core.Demo;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Proposals;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Tests.Demo;

[Collection(nameof(BuiltMunicipality))]
public sealed class DemoPostingTests(BuiltMunicipality built)
{
    [Fact]
    public void Postings_WhenCounted_AreOfEveryKindAndState()
    {
        Assert.Equal(Enum.GetValues<PostingKind>(), built.Postings.Select(posting => posting.Kind).Distinct().Order());
        Assert.Equal(Enum.GetValues<PostingStatus>(), built.Postings.Select(posting => posting.Status).Distinct().Order());
        Assert.All(built.Postings.Where(posting => posting.Kind.IsHistoric), posting => Assert.Equal(PostingStatus.Closed, posting.Status));
        Assert.Contains(built.Postings, posting => posting is { Status: PostingStatus.Draft, SentBackBecause: not null });
        Assert.Equal(Enum.GetValues<PlacementPurpose>(), built.Postings.Select(posting => posting.Purpose).OfType<PlacementPurpose>().Distinct().Order());
        Assert.InRange(built.Postings.Count(posting => posting.IsOnBoardOn(BuiltMunicipality.BaseDate)), 200, 320);
    }

    [Fact]
    public void Postings_WhenTheirLifeIsFollowed_ComeInOrder()
    {
        Assert.All(built.Postings, posting =>
        {
            DateTime?[] times = [posting.DraftedAt, posting.SubmittedAt, posting.PublishedAt, posting.EndedAt];
            Assert.Equal(times.OfType<DateTime>().Order(), times.OfType<DateTime>());
            Assert.True(posting.PublishedAt is null || posting.Company.VerifiedAt <= posting.PublishedAt, posting.Code);
            Assert.True(posting.Status != PostingStatus.Expired || posting.Period.ApplyBy < DateOnly.FromDateTime(posting.EndedAt!.Value), posting.Code);
        });
    }

    [Fact]
    public void Postings_WhenRead_AskForWhatTheLexiconKnowsAndDiffer()
    {
        var lexicon = BuiltMunicipality.Lexicon;
        Assert.All(built.Postings.SelectMany(posting => posting.Requirements), requirement => Assert.True(requirement.Kind switch
        {
            RequirementKind.Competence => lexicon.Competences.Contains(requirement.ConceptId),
            RequirementKind.Certificate => lexicon.Certificates.Contains(requirement.ConceptId),
            RequirementKind.Language => lexicon.Languages.Contains(requirement.ConceptId),
            RequirementKind.Licence => lexicon.LicenceClasses.Contains(requirement.ConceptId),
        }, requirement.ConceptId));
        var published = built.Postings.Where(posting => posting.PublishedAt is not null).ToList();
        Assert.All(published, posting => Assert.DoesNotContain('{', posting.Title + posting.Tasks));
        Assert.True(published.Select(posting => posting.Tasks).Distinct().Count() > 0.98 * published.Count);
    }

    [Fact]
    public async Task Enquiries_WhenCounted_AreInEveryState()
    {
        var (proposals, requests) = await Enquiries();

        Assert.Equal(Enum.GetValues<EnquiryStatus>(), proposals.Select(proposal => proposal.Status).Distinct().Order());
        Assert.Equal(Enum.GetValues<EnquiryStatus>(), requests.Select(request => request.Status).Distinct().Order());
    }

    [Fact]
    public async Task Enquiries_WhenTheirLifeIsFollowed_WereAllowedThen()
    {
        var (proposals, requests) = await Enquiries();
        var citizens = built.Citizens.ToDictionary(citizen => citizen.ProfileId);
        var postings = built.Postings.ToDictionary(posting => posting.Id);

        Assert.All(proposals.Concat<Enquiry>(requests), enquiry =>
        {
            var (citizen, posting) = (citizens[enquiry.ProfileId], postings[enquiry.PostingId]);
            Assert.True(citizen.RegisteredAt < enquiry.AskedAt && posting.PublishedAt < enquiry.AskedAt);
            Assert.True(!(posting.EndedAt < enquiry.AskedAt) && !(citizen.ClosedAt < (enquiry.SettledAt ?? enquiry.AskedAt)));
            Assert.True(!(enquiry.SettledAt < enquiry.AskedAt));
            Assert.DoesNotContain(enquiry.CompanyId, citizen.BlockedCompanies);
            Assert.NotEqual(EnquiryStatus.Asked, enquiry.AnswerBy < BuiltMunicipality.BaseDate ? enquiry.Status : EnquiryStatus.No);
        });
        Assert.All(requests.Where(request => !citizens[request.ProfileId].IsClosed), request => Assert.Equal(Visibility.Employers, citizens[request.ProfileId].Visibility));
    }

    [Fact]
    public async Task Companies_WhenChecked_HaveLikelyNumbersAndAPerson()
    {
        var (companies, members) = await built.Database.Use(async (PortalContext portal) =>
            (await portal.Companies.ToListAsync(), await portal.Members.ToListAsync()));

        Assert.All(companies, company =>
        {
            Assert.True(company.Cvr.IsLikely, company.Cvr.Value);
            Assert.NotNull(company.ContactId);
            Assert.Contains(members, member => member.CompanyId == company.Id && member.Role == MemberRole.Owner);
        });
        Assert.Equal(companies.Count, companies.Select(company => company.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains(companies, company => !company.IsVerified);
    }

    [Fact]
    public async Task Persons_WhenTheCitizenSignsInAs_HasAQuestionFromTheEmployerAndAProposal()
    {
        var (proposals, requests) = await Enquiries();
        var account = DemoPersons.All.Single(person => person.Name == "Karim Haddad").AccountId;
        var karim = built.Citizens.Single(citizen => citizen.AccountId == account);

        var request = Assert.Single(requests, request => request.ProfileId == karim.ProfileId && request.IsLive);
        Assert.Equal("Fjordby Maskinværksted", built.Postings.Single(posting => posting.Id == request.PostingId).Company.Name);
        Assert.Contains(proposals, proposal => proposal.ProfileId == karim.ProfileId && proposal.IsLive);
        Assert.Equal(Visibility.Employers, karim.VisibilityOn(BuiltMunicipality.BaseDate));
    }

    private Task<(List<Proposal> Proposals, List<ContactRequest> Requests)> Enquiries() => built.Database.Use(async (PortalContext portal) =>
        (await portal.Proposals.AsNoTracking().ToListAsync(), await portal.ContactRequests.AsNoTracking().ToListAsync()));
}
