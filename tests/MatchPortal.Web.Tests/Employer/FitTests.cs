using MatchPortal.Core.Data;
using MatchPortal.Core.Postings;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Web.Tests.Employer;

/// <summary>How many fit, told beside the form while it is written.</summary>
public sealed class FitTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Fit_OfWhatIsNotSavedYet_IsToldAndNothingIsSaved()
    {
        await using var site = new PortalSite();
        var (sample, _, posting) = await Welders.Wanted(site);
        await site.Database.Use(async (PortalContext portal) =>
        {
            (await portal.Postings.SingleAsync(one => one.Id == posting.Id, Cancel)).Revise(
                sample.Content with { Requirements = [new(RequirementKind.Competence, "mag-svejsning", true, null), new(RequirementKind.Competence, Welders.Rare, true, null)] }, sample.By, sample.Now);
            await portal.SaveChangesAsync(Cancel);
        });
        using var owner = await site.SignInAsEmployer(sample.Owner);
        var path = $"/virksomhed/opslag/{posting.Code}/krav";

        var page = await owner.GetPageAsync(path);
        var form = page.QuerySelector("main form[method=post]")!;
        using var content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = form.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!,
            ["Input.Rows[0].Key"] = "Competence:mag-svejsning",
            ["Input.Rows[0].IsMust"] = "true",
            ["Input.Rows[1].Key"] = $"Competence:{Welders.Rare}",
            ["Input.Rows[1].IsMust"] = "false",
        });
        using var answer = await owner.PostAsync(new Uri(page.QuerySelector("[hx-post]")!.GetAttribute("hx-post")!, UriKind.Relative), content, Cancel);
        var panel = await answer.ReadPageAsync();

        Assert.Equal("Under 5", page.QuerySelector("#passer .mp-scale__word")!.TextContent);
        Assert.Contains("20–49 mangler kun ét af kravene.", page.QuerySelector("#passer")!.TextContent, StringComparison.Ordinal);
        Assert.Matches(@"Uden kravet om rørsvejsning:\s*under 5\s*bliver til\s*20–49", page.QuerySelector("#passer .mp-cost")!.TextContent);
        Assert.Equal("20–49", panel.QuerySelector(".mp-scale__word")!.TextContent);
        Assert.Null(panel.QuerySelector("main"));
        Assert.Equal([true, true], (await site.Database.Use((PortalContext portal) => portal.Postings.AsNoTracking().SingleAsync(one => one.Id == posting.Id, Cancel))).Requirements.Select(one => one.IsMust));
    }

    [Fact]
    public async Task Get_AnyPageOfACompany_SaysWhoHelpsOnce()
    {
        await using var site = new PortalSite();
        var (sample, _, posting) = await Welders.Wanted(site);
        await site.Database.Use(async (PortalContext portal) =>
        {
            (await portal.Companies.SingleAsync(company => company.Id == sample.Company.Id, Cancel)).AssignContact(sample.Consultant, sample.By, sample.Now);
            await portal.SaveChangesAsync(Cancel);
        });
        using var owner = await site.SignInAsEmployer(sample.Owner);
        var name = (await owner.GetPageAsync($"/virksomhed/opslag/{posting.Code}/kandidater")).QuerySelector(".mp-cand h3")!.TextContent.Split(' ')[^1];
        string[] steps = ["job", "krav", "timer", "kontakt", "gennemse", "kandidater", $"kandidater/{name}", $"kandidater/{name}/kontakt", "forloeb"];
        string[] pages = ["/virksomhed", "/virksomhed/opslag", "/virksomhed/opslag/nyt", "/virksomhed/oplysninger", "/virksomhed/konsulent", "/virksomhed/beskeder", "/virksomhed/opslag/indlaes", "/opslag", "/saadan-matcher-vi"];

        foreach (var path in pages.Concat(steps.Select(step => $"/virksomhed/opslag/{posting.Code}/{step}")))
        {
            var page = await owner.GetPageAsync(path);
            var telling = page.QuerySelectorAll("main :is(.mp-panel, .mp-callbar)").Where(box => box.TextContent.Contains(sample.Consultant.Name, StringComparison.Ordinal) && box.QuerySelector("a[href^='tel:']") is not null);
            Assert.True(telling.Count() == 1, $"{path}: {telling.Count()}");
        }
    }

    [Fact]
    public async Task Get_WhenTheDatabaseFails_StillShowsThePageThatSaysSo()
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        using var owner = await site.SignInAsEmployer(sample.Owner);
        await site.Database.Execute("ALTER TABLE Companies RENAME TO Gone");

        using var answer = await owner.GetAsync(new Uri("/virksomhed", UriKind.Relative), Cancel);
        var page = await answer.ReadPageAsync();

        Assert.Equal(System.Net.HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.NotEmpty(page.QuerySelector("h1")!.TextContent);
    }
}
