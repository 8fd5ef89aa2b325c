using System.Net;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Proposals;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Web.Tests.Employer;

/// <summary>What a company sees of profiles for a posting, asks, and is answered.</summary>
public sealed class CandidatesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_WhenTheMemberIsNotVerified_SaysWhyAndShowsNobody()
    {
        await using var site = new PortalSite();
        var (sample, _, posting) = await Welders.Wanted(site);
        using var recruiter = await site.SignInAsEmployer(sample.Recruiter);

        var page = await recruiter.GetPageAsync($"/virksomhed/opslag/{posting.Code}/kandidater");

        Assert.Contains("Kommunen skal godkende dig, før du kan se kandidater.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".mp-cand"));
        Assert.Empty(await site.Database.Read<string>("SELECT Pseudonym AS Value FROM Exposures"));
    }

    [Fact]
    public async Task Get_WhenProfilesFit_ShowsFiveWithoutAName()
    {
        await using var site = new PortalSite();
        var (sample, _, posting) = await Welders.Wanted(site);
        using var owner = await site.SignInAsEmployer(sample.Owner);

        var page = await owner.GetPageAsync($"/virksomhed/opslag/{posting.Code}/kandidater");

        Assert.Equal("20–49 passer.", page.QuerySelector("main h2")!.TextContent);
        var cards = page.QuerySelectorAll(".mp-cand");
        Assert.Equal(5, cards.Length);
        Assert.All(cards, card => Assert.Matches("Kandidat [B-Z2-9]{4}.*Oplagt.*Det ene krav er opfyldt.*MAG-svejsning.*Opfyldt", Plain(card.TextContent)));
        Assert.NotNull(page.QuerySelector("a[href='?side=2']"));
    }

    [Fact]
    public async Task Ask_WhenTheCitizenSaysYes_RevealsNameUntilItIsTakenBack()
    {
        await using var site = new PortalSite();
        var (sample, welder, posting) = await Welders.Wanted(site);
        await site.Database.Use(async (Core.Privacy.IdentityVault vault) => await vault.Register([Sample.NewIdentity(welder, "Karim", "Haddad")], Cancel));
        using var owner = await site.SignInAsEmployer(sample.Owner);
        var pseudonym = await NameOf(site, owner, posting, welder);
        using var citizen = await site.SignInAsCitizen(welder);

        using var asked = await owner.SendFormAsync($"/virksomhed/opslag/{posting.Code}/kandidater/{pseudonym}/kontakt", new Dictionary<string, string> { ["Input.Message"] = "Du kan det, vi mangler." });
        var request = Assert.Single(await site.Database.Use((PortalContext portal) => portal.ContactRequests.AsNoTracking().ToListAsync(Cancel)));
        var path = $"/virksomhed/opslag/{posting.Code}/forloeb/ContactRequest/{request.Id.Value}";
        using var early = await owner.GetAsync(new Uri(path, UriKind.Relative), Cancel);
        using var yes = await citizen.SendFormAsync($"/min-side/spoergsmaal/ContactRequest/{request.Id.Value}", new Dictionary<string, string> { ["Input.Answer"] = "Yes" });
        var revealed = await owner.GetPageAsync(path);
        using var back = await citizen.SendFormAsync($"/min-side/spoergsmaal/ContactRequest/{request.Id.Value}", new Dictionary<string, string>());
        using var late = await owner.GetAsync(new Uri(path, UriKind.Relative), Cancel);
        var pipeline = await owner.GetPageAsync($"/virksomhed/opslag/{posting.Code}/forloeb");

        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, early.StatusCode);
        Assert.Equal("Karim Haddad", revealed.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("Sjællandsgade", revealed.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
        Assert.Contains("Borgeren har taget sit ja tilbage. Slet navn og kontakt, hvis I har gemt dem.", pipeline.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains((await site.Mails()), mail => mail.Subject == "Der er svar til jeres opslag" && !mail.Text.Contains("Karim", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pipeline_AfterANoAndAfterSilence_LooksTheSameBeforeAndAfterTheDeadline()
    {
        await using var site = new PortalSite();
        var (sample, _, posting) = await Welders.Wanted(site);
        using var owner = await site.SignInAsEmployer(sample.Owner);
        await AskTwo(owner, posting);
        await SayNo(site, sample);
        var before = await States(owner, posting);
        var start = await owner.GetPageAsync("/virksomhed");
        site.Clock.Advance(TimeSpan.FromDays(9));
        using var again = await site.SignInAsEmployer(sample.Owner);
        var after = await States(again, posting);

        Assert.Contains("I venter på svar fra 2 personer.", Plain(start.Body!.TextContent), StringComparison.Ordinal);
        Assert.Equal(2, before.Length);
        Assert.Single(before.Distinct());
        Assert.StartsWith("Venter på borgeren", before[0], StringComparison.Ordinal);
        Assert.Equal(["Ikke aktuel", "Ikke aktuel"], after.Select(state => state.Split('|')[0]));
        Assert.Single(after.Distinct());
    }

    [Fact]
    public async Task Withdraw_AfterANoAndBeforeAnyAnswer_IsTheSame()
    {
        await using var site = new PortalSite();
        var (sample, _, posting) = await Welders.Wanted(site);
        using var owner = await site.SignInAsEmployer(sample.Owner);
        var names = await AskTwo(owner, posting);
        await SayNo(site, sample);
        foreach (var _ in names)
        {
            using var back = await owner.SendFormAsync($"/virksomhed/opslag/{posting.Code}/forloeb", new Dictionary<string, string>(), "form[action*=Withdraw]");
            Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
        }

        var after = await States(owner, posting);
        var list = await owner.GetPageAsync($"/virksomhed/opslag/{posting.Code}/kandidater");

        Assert.Equal(2, after.Length);
        Assert.Single(after.Distinct());
        Assert.StartsWith("I har trukket det tilbage", after[0], StringComparison.Ordinal);
        Assert.All(names, name => Assert.Null(list.QuerySelector($"a[href$='/{name}/kontakt']")));
        Assert.Equal([EnquiryStatus.No, EnquiryStatus.Withdrawn], await site.Database.Use((PortalContext portal) => portal.ContactRequests.AsNoTracking().Select(request => request.Status).OrderBy(status => status).ToListAsync(Cancel)));
    }

    [Fact]
    public async Task Ask_InWordsThatMayKeepSomebodyOut_WaitsForAReasonAndLogsIt()
    {
        await using var site = new PortalSite();
        var (sample, _, posting) = await Welders.Wanted(site);
        using var owner = await site.SignInAsEmployer(sample.Owner);
        var page = await owner.GetPageAsync($"/virksomhed/opslag/{posting.Code}/kandidater");
        var path = $"/virksomhed/opslag/{posting.Code}/kandidater/{page.QuerySelector(".mp-cand h3")!.TextContent.Split(' ')[^1]}/kontakt";
        var typed = new Dictionary<string, string> { ["Input.Message"] = "Vi hedder Ung & Co og søger en ung svejser." };

        using var refused = await owner.SendFormAsync(path, typed);
        var again = await refused.ReadPageAsync();
        var form = again.QuerySelector("main form[method=post]")!;
        using var content = new FormUrlEncodedContent(new Dictionary<string, string>(typed)
        {
            ["__RequestVerificationToken"] = form.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!,
            ["Input.KeptBecause"] = "Det er firmaets navn.",
        });
        using var sent = await owner.PostAsync(new Uri(path, UriKind.Relative), content, Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("eller skriv, hvorfor de skal blive stående", again.QuerySelector(".mp-errors")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("ung", again.QuerySelectorAll(".mp-find mark").Select(mark => mark.TextContent));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Equal(["Det er firmaets navn."], await site.Database.Read<string>("SELECT r.Text AS Value FROM AuditEvents e JOIN AuditReasons r ON r.Id = e.ReasonId WHERE e.Action = 'AdvertisingOverruled'"));
    }

    [Fact]
    public async Task Filter_ByWhatIsTold_NarrowsAndKeepsTheChoice()
    {
        await using var site = new PortalSite();
        var (sample, _, posting) = await Welders.Wanted(site);
        using var owner = await site.SignInAsEmployer(sample.Owner);
        var path = $"/virksomhed/opslag/{posting.Code}/kandidater";

        var met = await owner.GetPageAsync($"{path}?krav=Competence:mag-svejsning&valgt=ABCD");
        var now = await owner.GetPageAsync($"{path}?oensker=true");
        using var unknown = await owner.GetAsync(new Uri($"{path}?krav=Competence:tig-svejsning", UriKind.Relative), Cancel);

        Assert.Equal(5, met.QuerySelectorAll(".mp-cand").Length);
        Assert.Equal("Filtre (1 valgt)", met.QuerySelector(".mp-filters summary")!.TextContent);
        Assert.Equal("?valgt=ABCD", met.QuerySelector(".mp-chosen a")!.GetAttribute("href"));
        Assert.Equal("?krav=Competence%3Amag-svejsning&valgt=ABCD&side=2", met.QuerySelector("a[href*='side=2']")!.GetAttribute("href"));
        Assert.Empty(now.QuerySelectorAll(".mp-cand"));
        Assert.Contains("Tag et filter fra", now.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("20–49 passer.", now.QuerySelector("main h2")!.TextContent);
        Assert.Equal(HttpStatusCode.BadRequest, unknown.StatusCode);
    }

    [Fact]
    public async Task Compare_TwoThatAreShown_StandBesideEachOtherAndAStrangerIsLeftOut()
    {
        await using var site = new PortalSite();
        var (sample, _, posting) = await Welders.Wanted(site);
        using var owner = await site.SignInAsEmployer(sample.Owner);
        var page = await owner.GetPageAsync($"/virksomhed/opslag/{posting.Code}/kandidater");
        string[] names = [.. page.QuerySelectorAll(".mp-cand h3").Take(2).Select(title => title.TextContent.Split(' ')[^1])];

        var first = await owner.GetPageAsync($"/virksomhed/opslag/{posting.Code}/kandidater" + page.GetElementById($"sammenlign-{names[0]}")!.GetAttribute("href"));
        var both = await owner.GetPageAsync($"/virksomhed/opslag/{posting.Code}/kandidater" + first.GetElementById($"sammenlign-{names[1]}")!.GetAttribute("href"));
        var beside = await owner.GetPageAsync(both.QuerySelector("a[href*='/sammenlign?']")!.GetAttribute("href")!);
        using var alone = await owner.GetAsync(new Uri($"/virksomhed/opslag/{posting.Code}/sammenlign?valgt={names[0]}&valgt=ZZZZ", UriKind.Relative), Cancel);

        Assert.Equal(names.Select(name => $"Kandidat {name}"), beside.QuerySelectorAll("thead th a").Select(link => link.TextContent));
        Assert.Equal(["MAG-svejsning", "Eget ønske", "Start", "Fag", "Sted"], beside.QuerySelectorAll("tbody th").Select(heading => Plain(heading.TextContent)));
        Assert.Equal(["Opfyldt", "Opfyldt"], beside.QuerySelectorAll("tbody tr:first-child td").Select(cell => Plain(cell.TextContent)));
        Assert.Equal($"/virksomhed/opslag/{posting.Code}/kandidater?valgt={names[0]}", alone.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Ask_WhenTheCitizenHasHiddenSince_IsAsIfTheNameWereNeverGiven()
    {
        await using var site = new PortalSite();
        var (sample, welder, posting) = await Welders.Wanted(site);
        using var owner = await site.SignInAsEmployer(sample.Owner);
        var pseudonym = await NameOf(site, owner, posting, welder);
        await site.Database.Use(async (PortalContext portal) =>
        {
            (await portal.Citizens.SingleAsync(citizen => citizen.Id == welder.Id, Cancel)).ChooseVisibility(Visibility.Hidden, sample.By, sample.Now);
            await portal.SaveChangesAsync(Cancel);
        });

        using var hidden = await owner.GetAsync(new Uri($"/virksomhed/opslag/{posting.Code}/kandidater/{pseudonym}/kontakt", UriKind.Relative), Cancel);
        using var never = await owner.GetAsync(new Uri($"/virksomhed/opslag/{posting.Code}/kandidater/ZZZZ/kontakt", UriKind.Relative), Cancel);

        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        Assert.Equal(Plain((await never.ReadPageAsync()).Body!.TextContent), Plain((await hidden.ReadPageAsync()).Body!.TextContent));
    }

    [Fact]
    public async Task Question_WhenSent_IsAnsweredByTheNextWorkingDayByTheOneWhoWasAsked()
    {
        await using var site = new PortalSite();
        var (sample, _, posting) = await Welders.Wanted(site);
        using var owner = await site.SignInAsEmployer(sample.Owner);
        using var consultant = await site.SignInAsConsultant(sample.Consultant);

        using var sent = await owner.SendFormAsync($"/virksomhed/opslag/{posting.Code}/kandidater", new Dictionary<string, string>(), "form[action*=Candidates]");
        var queue = await consultant.GetPageAsync("/medarbejder/koer/QuestionsFromCompanies");
        using var answered = await consultant.SendFormAsync(queue.QuerySelector("a[href^='/medarbejder/spoergsmaal/']")!.GetAttribute("href")!, new Dictionary<string, string> { ["Input.Answer"] = "Jeg har spurgt to i dag." });
        var read = await owner.GetPageAsync("/virksomhed/konsulent");

        Assert.Equal("/virksomhed/konsulent", sent.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.Redirect, answered.StatusCode);
        Assert.Contains("Jeg har spurgt to i dag.", read.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Virksomheder får typisk svar efter", read.Body!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<string[]> AskTwo(HttpClient owner, Posting posting)
    {
        var page = await owner.GetPageAsync($"/virksomhed/opslag/{posting.Code}/kandidater");
        string[] names = [.. page.QuerySelectorAll(".mp-cand h3").Take(2).Select(title => title.TextContent.Split(' ')[^1])];
        foreach (var name in names)
        {
            using var _ = await owner.SendFormAsync($"/virksomhed/opslag/{posting.Code}/kandidater/{name}/kontakt", new Dictionary<string, string> { ["Input.Message"] = "Kom og se værkstedet." });
        }

        return names;
    }

    // One of those who were asked.
    private static Task SayNo(PortalSite site, Sample sample) => site.Database.Use(async (PortalContext portal) =>
    {
        var first = await portal.ContactRequests.OrderBy(request => request.AskedAt).FirstAsync(Cancel);
        first.Answer(CitizenAnswer.No, SharedContact.None, sample.By, sample.Now);
        await portal.SaveChangesAsync(Cancel);
    });

    private static async Task<string[]> States(HttpClient owner, Posting posting) =>
        [.. (await owner.GetPageAsync($"/virksomhed/opslag/{posting.Code}/forloeb")).QuerySelectorAll(".mp-pipeline .mp-box").Select(box => string.Join('|', box.QuerySelectorAll("p.mp-muted").Select(line => Plain(line.TextContent))))];

    // Five at a time; the welder is on one of the pages.
    private static async Task<string> NameOf(PortalSite site, HttpClient owner, Posting posting, Core.Citizens.Citizen welder)
    {
        for (var side = 1; side <= 6; side++)
        {
            await owner.GetPageAsync($"/virksomhed/opslag/{posting.Code}/kandidater?side={side}");
        }

        return Assert.Single(await site.Database.Use((PortalContext portal) =>
            portal.Exposures.AsNoTracking().Where(seen => seen.ProfileId == welder.ProfileId).Select(seen => seen.Pseudonym).Distinct().ToListAsync(Cancel)));
    }

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
