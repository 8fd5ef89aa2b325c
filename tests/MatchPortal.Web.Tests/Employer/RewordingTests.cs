using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MatchPortal.Core.Data;
using MatchPortal.Core.Postings;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Web.Tests.Employer;

/// <summary>A better wording, put in the form by a button, and back again.</summary>
public sealed class RewordingTests(PortalSite site) : IClassFixture<PortalSite>
{
    private const string Flagged = "Vi søger en ung svejser til vores værksted. Du har et godt helbred.";

    private const string Use = "button[name='Ord.Use']";

    private const string Undo = "button[name='Ord.Undo']";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Use_OfAWordingForTheTasks_ChangesThoseWordsInTheFormAndSavesNothing()
    {
        var sample = await site.AddSample();
        var draft = sample.Draft(sample.Content with { Tasks = Flagged, Requirements = [new Requirement(RequirementKind.Competence, "mag-svejsning", IsMust: true, Level: 3)] });
        await site.Database.Save(draft);
        using var owner = await site.SignInAsEmployer(sample.Owner);
        var path = $"/virksomhed/opslag/{draft.Code}/krav";

        var page = await owner.GetPageAsync(path);
        using var used = await owner.SendFormAsync(page, path, new Dictionary<string, string>
        {
            ["Ord.Use"] = Assert.Single(page.QuerySelectorAll(Use)).GetAttribute("value")!,
            ["Input.Tasks"] = "Hej!\r\n" + Flagged,
            ["Input.Typed"] = "truck",
            ["Input.Rows[0].IsMust"] = "false",
            ["Input.Reasons[1]"] = "Der løftes tungt.",
        });
        var anew = await used.ReadPageAsync();
        using var undone = await owner.SendFormAsync(anew, path, new Dictionary<string, string> { ["Ord.Undo"] = Assert.Single(anew.QuerySelectorAll(Undo)).GetAttribute("value")! });
        var back = await undone.ReadPageAsync();

        Assert.Equal(["ung", "godt helbred"], page.QuerySelectorAll(".mp-find mark").Select(mark => mark.TextContent));
        Assert.Equal(HttpStatusCode.OK, used.StatusCode);
        Assert.Equal("Hej!\nVi søger en engageret svejser til vores værksted. Du har et godt helbred.", Text(anew));
        Assert.Equal("Der står nu ”engageret” i stedet for ”ung”. Intet er gemt endnu.", anew.QuerySelector("#ordvalg p")!.TextContent);
        Assert.Equal(["godt helbred"], anew.QuerySelectorAll(".mp-find mark").Select(mark => mark.TextContent));
        Assert.Equal("Der løftes tungt.", anew.QuerySelector<IHtmlInputElement>("[name='Input.Reasons[0]']")!.Value);
        Assert.Equal("truck", anew.QuerySelector<IHtmlInputElement>("[name='Input.Typed']")!.Value);
        Assert.Equal("false", anew.QuerySelector<IHtmlInputElement>("[name='Input.Rows[0].IsMust']:checked")!.Value);
        Assert.Equal("Hej!\n" + Flagged, Text(back));
        Assert.Equal("Der står igen ”ung”.", back.QuerySelector("#ordvalg p")!.TextContent);
        Assert.Equal("Der løftes tungt.", back.QuerySelector<IHtmlInputElement>("[name='Input.Reasons[1]']")!.Value);
        Assert.Equal([Flagged], await site.Database.Read<string>($"SELECT Tasks AS Value FROM Postings WHERE Code = '{draft.Code}'"));
    }

    [Fact]
    public async Task Use_WhenTheWordsAreGoneFromTheText_ChangesNothingAndSaysSo()
    {
        var sample = await site.AddSample();
        var draft = sample.Draft(sample.Content with { Tasks = Flagged });
        await site.Database.Save(draft);
        using var owner = await site.SignInAsEmployer(sample.Owner);
        var path = $"/virksomhed/opslag/{draft.Code}/krav";

        var page = await owner.GetPageAsync(path);
        using var used = await owner.SendFormAsync(page, path, new Dictionary<string, string> { ["Ord.Use"] = page.QuerySelector(Use)!.GetAttribute("value")!, ["Input.Tasks"] = "Du svejser rammer." });
        using var wrong = await owner.SendFormAsync(page, path, new Dictionary<string, string> { ["Ord.Use"] = "noget andet" });
        var anew = await used.ReadPageAsync();

        Assert.Equal("Du svejser rammer.", Text(anew));
        Assert.Equal("Ordene ”ung” står der ikke længere. Intet er ændret.", anew.QuerySelector("#ordvalg p")!.TextContent);
        Assert.Empty(anew.QuerySelectorAll(Undo));
        Assert.Equal(Flagged, Text(await wrong.ReadPageAsync()));
    }

    [Fact]
    public async Task Use_OfAWordingForTheTitle_IsOnTheStepThatHasTheTitle()
    {
        var sample = await site.AddSample();
        var draft = sample.Draft(sample.Content with { Title = "Kassepige til torvet" });
        await site.Database.Save(draft);
        using var owner = await site.SignInAsEmployer(sample.Owner);
        var path = $"/virksomhed/opslag/{draft.Code}/job";

        var requirements = await owner.GetPageAsync($"/virksomhed/opslag/{draft.Code}/krav");
        using var back = await owner.SendFormAsync(requirements, $"/virksomhed/opslag/{draft.Code}/krav", new Dictionary<string, string> { ["gaa"] = "Back" });
        var page = await owner.GetPageAsync(path);
        using var used = await owner.SendFormAsync(page, path, new Dictionary<string, string> { ["Ord.Use"] = page.QuerySelector(Use)!.GetAttribute("value")!, ["Input.Openings"] = "7" });
        var anew = await used.ReadPageAsync();

        Assert.Empty(requirements.QuerySelectorAll(Use));
        Assert.Equal(path, back.Headers.Location!.OriginalString);
        Assert.Equal("Kassemedarbejder til torvet", anew.QuerySelector<IHtmlInputElement>("[name='Input.Title']")!.Value);
        Assert.Equal("7", anew.QuerySelector<IHtmlInputElement>("[name='Input.Openings']")!.Value);
        Assert.Empty(anew.QuerySelectorAll(".mp-find"));
        Assert.Equal(["Kassepige til torvet"], await site.Database.Read<string>($"SELECT Title AS Value FROM Postings WHERE Code = '{draft.Code}'"));
    }

    [Fact]
    public async Task Use_OfAWordingForAMessage_ChangesItAndSendsNothing()
    {
        await using var own = new PortalSite();
        var (sample, _, posting) = await Welders.Wanted(own);
        using var owner = await own.SignInAsEmployer(sample.Owner);
        var list = await owner.GetPageAsync($"/virksomhed/opslag/{posting.Code}/kandidater");
        var path = list.QuerySelector(".mp-cand a[href$='/kontakt']")!.GetAttribute("href")!;

        using var refused = await owner.SendFormAsync(path, new Dictionary<string, string> { ["Input.Message"] = "Er du vores nye lagermand?", ["Input.First"] = "2026-12-01T10:00" });
        var page = await refused.ReadPageAsync();
        using var used = await owner.SendFormAsync(page, path, new Dictionary<string, string> { ["Ord.Use"] = page.QuerySelector(Use)!.GetAttribute("value")! });
        var anew = await used.ReadPageAsync();

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("Ligebehandlingsloven § 6", page.QuerySelector(".mp-find")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, used.StatusCode);
        Assert.Equal("Er du vores nye lagermedarbejder?", Text(anew));
        Assert.Equal("2026-12-01T10:00", anew.QuerySelector<IHtmlInputElement>("[name='Input.First']")!.Value[..16]);
        Assert.Empty(anew.QuerySelectorAll(".mp-find"));
        Assert.Empty(await own.Database.Use((PortalContext portal) => portal.ContactRequests.AsNoTracking().ToListAsync(Cancel)));
    }

    private static string Text(IDocument page) => page.QuerySelector<IHtmlTextAreaElement>("main textarea")!.Value.ReplaceLineEndings("\n").Trim();
}
