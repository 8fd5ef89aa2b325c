using System.Net;
using MatchPortal.Core.Postings;
using MatchPortal.TestKit;

namespace MatchPortal.Web.Tests.Employer;

/// <summary>A posting from the first word to the board.</summary>
public sealed class WritingTests(PortalSite site) : IClassFixture<PortalSite>
{
    private const string Flagged = "Vi søger en ung svejser til vores værksted.";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Steps_WhenFollowed_EndOnTheBoard()
    {
        var sample = await site.AddSample();
        using var owner = await site.SignInAsEmployer(sample.Owner);
        using var consultant = await site.SignInAsConsultant(sample.Consultant);

        using var begun = await owner.SendFormAsync("/virksomhed/opslag/nyt", new Dictionary<string, string> { ["Input.Title"] = "Svejser" });
        var code = begun.Headers.Location!.OriginalString.Split('/')[3];
        using var job = await owner.SendFormAsync($"/virksomhed/opslag/{code}/job", new Dictionary<string, string> { ["Input.Openings"] = "2" });
        using var asked = await owner.SendFormAsync($"/virksomhed/opslag/{code}/krav", new Dictionary<string, string> { ["Input.Typed"] = "MAG-svejsning", ["tilfoej"] = "true", ["Input.Tasks"] = "Du svejser rammer." });
        using var contact = await owner.SendFormAsync($"/virksomhed/opslag/{code}/kontakt", new Dictionary<string, string>());
        using var sent = await owner.SendFormAsync($"/virksomhed/opslag/{code}/gennemse", new Dictionary<string, string>());
        using var published = await consultant.SendFormAsync($"/medarbejder/opslag/{code}", new Dictionary<string, string>());
        var board = await site.NewClient().GetPageAsync("/opslag?q=rammer");

        Assert.Equal($"/virksomhed/opslag/{code}/krav", job.Headers.Location!.OriginalString);
        Assert.Equal($"/virksomhed/opslag/{code}/gennemse", contact.Headers.Location!.OriginalString);
        Assert.Equal("/virksomhed/opslag", sent.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);
        Assert.Contains("Svejser", board.QuerySelectorAll(".mp-result__title").Select(title => title.TextContent));
        var mail = Assert.Single(await site.Mails(), mail => mail.To == sample.Owner.Contact.Email);
        Assert.Equal("Jeres opslag er slået op", mail.Subject);
    }

    [Fact]
    public async Task Submit_WhenWordsMayKeepSomebodyOut_WaitsUntilTheyAreAnsweredFor()
    {
        var sample = await site.AddSample();
        var draft = sample.Draft(sample.Content with { Tasks = Flagged });
        await site.Database.Save(draft);
        using var owner = await site.SignInAsEmployer(sample.Owner);

        var page = await owner.GetPageAsync($"/virksomhed/opslag/{draft.Code}/krav");
        var before = await owner.GetPageAsync($"/virksomhed/opslag/{draft.Code}/gennemse");
        using var unsaid = await owner.SendFormAsync($"/virksomhed/opslag/{draft.Code}/krav", new Dictionary<string, string> { ["behold"] = "0" });
        using var kept = await owner.SendFormAsync($"/virksomhed/opslag/{draft.Code}/krav", new Dictionary<string, string> { ["behold"] = "0", ["Input.Reasons[0]"] = "Det står i et citat." });
        var after = await owner.GetPageAsync($"/virksomhed/opslag/{draft.Code}/gennemse");

        Assert.Equal("ung", page.QuerySelector(".mp-find mark")!.TextContent);
        Assert.Contains("Det handler om alder. Det må et jobopslag ikke.", page.QuerySelector(".mp-find")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nogle ord kan holde nogen ude.", before.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, unsaid.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        Assert.NotNull(after.QuerySelector("button[name=gaa][value=Next]"));
        Assert.Equal(["Det står i et citat."], await site.Database.Read<string>("SELECT r.Text AS Value FROM AuditEvents e JOIN AuditReasons r ON r.Id = e.ReasonId WHERE e.Action = 'AdvertisingOverruled'"));
    }

    [Fact]
    public async Task Revise_WhenAPublishedPostingGetsSuchWords_IsRefusedAndStaysAsItIs()
    {
        var sample = await site.AddSample();
        var posting = sample.Published();
        await site.Database.Save(posting);
        using var owner = await site.SignInAsEmployer(sample.Owner);

        using var answer = await owner.SendFormAsync($"/virksomhed/opslag/{posting.Code}/krav", new Dictionary<string, string> { ["Input.Tasks"] = Flagged });
        var page = await answer.ReadPageAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(Flagged, page.QuerySelector("textarea")!.TextContent.Trim());
        Assert.Equal([posting.Tasks], await site.Database.Read<string>($"SELECT Tasks AS Value FROM Postings WHERE Code = '{posting.Code}'"));
    }

    [Theory]
    [InlineData("job")]
    [InlineData("krav")]
    [InlineData("timer")]
    [InlineData("kontakt")]
    [InlineData("gennemse")]
    [InlineData("kandidater")]
    [InlineData("forloeb")]
    public async Task Get_OfAnotherCompanysPosting_IsNotFound(string page)
    {
        var (mine, other) = (await site.AddSample(), await site.AddSample());
        var posting = other.Published();
        await site.Database.Save(posting);
        using var employer = await site.SignInAsEmployer(mine.Owner);

        using var theirs = await employer.GetAsync(new Uri($"/virksomhed/opslag/{posting.Code}/{page}", UriKind.Relative), Cancel);
        using var none = await employer.GetAsync(new Uri($"/virksomhed/opslag/zzzz9999/{page}", UriKind.Relative), Cancel);

        Assert.Equal(HttpStatusCode.NotFound, theirs.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task Copy_OfAFilledPosting_IsADraftWithTheSameWordsAndNoDays()
    {
        var sample = await site.AddSample();
        var filled = sample.Filled();
        await site.Database.Save(filled);
        using var owner = await site.SignInAsEmployer(sample.Owner);

        using var copied = await owner.SendFormAsync("/virksomhed/opslag", new Dictionary<string, string>(), "form[action*=Copy]");
        var code = copied.Headers.Location!.OriginalString.Split('/')[3];

        Assert.NotEqual(filled.Code, code);
        Assert.Equal([$"Draft {filled.Title}"], await site.Database.Read<string>($"SELECT Status || ' ' || Title AS Value FROM Postings WHERE Code = '{code}' AND Period_ApplyBy IS NULL"));
    }
}
