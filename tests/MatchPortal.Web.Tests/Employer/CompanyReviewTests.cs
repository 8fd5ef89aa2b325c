using System.Net;
using MatchPortal.TestKit;

namespace MatchPortal.Web.Tests.Employer;

/// <summary>What the municipality does with a company.</summary>
public sealed class CompanyReviewTests
{
    [Fact]
    public async Task Verify_WhenTheCompanyIsNew_LetsItInMailsTheOwnerAndNamesItsConsultant()
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        var company = sample.NewCompany("Lageret A/S");
        var founder = new Core.Companies.CompanyMember(company.Id, "Lis Lager", new("lis@lager.example", "40506070"), Core.Companies.MemberRole.Owner, sample.By, sample.Now);
        await site.Database.Save(company, founder);
        using var consultant = await site.SignInAsConsultant(sample.Consultant);
        using var owner = await site.SignInAsEmployer(founder);

        using var verified = await consultant.SendFormAsync($"/medarbejder/virksomheder/{company.Id.Value}", new Dictionary<string, string>(), "form[action*=Verify]");
        var start = await owner.GetPageAsync("/virksomhed");

        Assert.Equal(HttpStatusCode.Redirect, verified.StatusCode);
        Assert.DoesNotContain("Kommunen er ved at godkende jer", start.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Karen Blixt", start.QuerySelector(".mp-aside")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("lis@lager.example", Assert.Single(await site.Mails()).To);
    }

    [Fact]
    public async Task Dispute_WhenRegistered_TakesThePostingsOffTheBoardUntilItEnds()
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        var posting = sample.Published();
        await site.Database.Save(posting);
        using var consultant = await site.SignInAsConsultant(sample.Consultant);
        using var owner = await site.SignInAsEmployer(sample.Owner);

        using var registered = await consultant.SendFormAsync($"/medarbejder/virksomheder/{sample.Company.Id.Value}", new Dictionary<string, string>(), "form[action$=Dispute]");
        using var resumed = await owner.SendFormAsync("/virksomhed/opslag", new Dictionary<string, string> { ["move"] = "Resume" }, "form:has([value=Resume])");
        using var ended = await consultant.SendFormAsync($"/medarbejder/virksomheder/{sample.Company.Id.Value}", new Dictionary<string, string>(), "form[action*=EndDispute]");
        using var again = await owner.SendFormAsync("/virksomhed/opslag", new Dictionary<string, string> { ["move"] = "Resume" }, "form:has([value=Resume])");

        Assert.Equal(HttpStatusCode.Redirect, registered.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, resumed.StatusCode);
        Assert.Contains("Der er registreret strejke, lockout eller blokade", (await resumed.ReadPageAsync()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
    }
}
