using System.Net;
using MatchPortal.Core.Proposals;
using MatchPortal.TestKit;

namespace MatchPortal.Web.Tests.Access;

/// <summary>Two municipalities' worth of people in one database: nobody sees anything of the other's.</summary>
public sealed class OthersDataTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_EmployersStart_ShowsNothingOfAnotherCompany()
    {
        await using var site = new PortalSite();
        var (mine, other) = (await site.AddSample(), await site.AddSample());
        await site.Database.Save(mine.Draft(mine.Content with { Title = "Min egen kladde" }), other.Draft(other.Content with { Title = "Den andens kladde" }));
        using var employer = await site.SignInAsEmployer(mine.Owner);

        var page = await employer.GetPageAsync("/virksomhed");

        Assert.Contains("Min egen kladde", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Den andens kladde", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(other.Company.Cvr.Value, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_EmployersStart_NamesNoCitizen()
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        var posting = sample.Published();
        await site.Database.Save(posting, sample.Request(posting), sample.Accepted(sample.Request(posting)));
        using var employer = await site.SignInAsEmployer(sample.Owner);

        var page = await employer.GetPageAsync("/virksomhed");

        Assert.Contains("1 person har sagt ja", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Sofie", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Lund", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task Request_ForAnotherCitizensQuestion_IsNotFound(string verb)
    {
        await using var site = new PortalSite();
        var (mine, other) = (await site.AddSample(), await site.AddSample());
        var posting = other.Published();
        var proposal = other.Proposal(posting);
        await site.Database.Save(posting, proposal);
        using var citizen = await site.SignInAsCitizen(mine.Citizen);
        var path = $"/min-side/spoergsmaal/Proposal/{proposal.Id.Value}";
        using var content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = await Token(citizen),
            ["Input.Answer"] = "No",
        });

        using var answer = verb == "GET" ? await citizen.GetAsync(new Uri(path, UriKind.Relative), Cancel) : await citizen.PostAsync(new Uri(path, UriKind.Relative), content, Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(["Asked"], await site.Database.Read<string>("SELECT Status AS Value FROM Proposals"));
    }

    [Fact]
    public async Task Get_ConsultantsQueue_HoldsOwnCitizensOnly()
    {
        await using var site = new PortalSite();
        var (mine, other) = (await site.AddSample(), await site.AddSample());
        var (myPosting, otherPosting) = (mine.Published(), other.Draft(other.Content with { Title = "Den andens opslag" }));
        otherPosting.Submit(other.By, other.Now);
        otherPosting.Publish(other.Company, other.By, other.Now);
        await site.Database.Save(myPosting, otherPosting, mine.Proposal(myPosting), other.Proposal(otherPosting));
        using var consultant = await site.SignInAsConsultant(mine.Consultant);

        var page = await consultant.GetPageAsync("/medarbejder/koer/CitizensWhoHaveNotAnswered");

        var row = Assert.Single(page.QuerySelectorAll("tbody tr"));
        Assert.Contains("Sofie Lund", row.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Den andens opslag", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_CitizensNo_EndsTheQuestionAndSaysItHasNoEffect()
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        var posting = sample.Published();
        var request = sample.Request(posting);
        await site.Database.Save(posting, request);
        using var citizen = await site.SignInAsCitizen(sample.Citizen);
        var path = $"/min-side/spoergsmaal/{nameof(EnquiryKind.ContactRequest)}/{request.Id.Value}";
        using var content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = await Token(citizen, path),
            ["Input.Answer"] = nameof(CitizenAnswer.No),
        });

        using var answer = await citizen.PostAsync(new Uri(path, UriKind.Relative), content, Cancel);
        var next = await citizen.GetPageAsync("/min-side");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("Du har sagt nej tak. Det har ingen betydning for din sag eller dine penge.", next.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["No"], await site.Database.Read<string>("SELECT Status AS Value FROM ContactRequests"));
    }

    private static async Task<string> Token(HttpClient client, string path = "/konto") =>
        (await client.GetPageAsync(path)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
}
