using MatchPortal.Core.Citizens;
using MatchPortal.Core.Privacy;
using MatchPortal.TestKit;
using Microsoft.Playwright;

namespace MatchPortal.Browser.Tests.Pages;

/// <summary>The whole circle with three people signed in: a new company, the consultant who knows them, and the citizen who says yes and takes it back.</summary>
public sealed class EmployerJourneyTests
{
    private const string Reason = "Du har svejset i ti år og bor tæt på. Jeg tror, at I vil passe godt sammen.";

    private const string Message = "Du kan det, vi mangler. Kom og se værkstedet.";

    [Theory]
    [InlineData(BrowserSite.Desktop, true)]
    [InlineData(BrowserSite.Phone, true)]
    [InlineData(BrowserSite.Phone, false)]
    public async Task Circle_FromRegistrationToAYesAndBack_WorksForAllThree(int width, bool hasScript)
    {
        await using var site = new BrowserSite();
        await site.InitializeAsync();
        var (sample, welder, unseen) = await MoveIn(site);
        var consultantMail = await site.OpenAccount(sample.Consultant, Core.Accounts.Roles.Consultant);
        var welderMail = await site.OpenAccount(welder);
        await using var employer = await site.NewPage(width, hasScript);
        await using var consultant = await site.NewPage(width, hasScript);
        await using var citizen = await site.NewPage(width, hasScript);
        await consultant.SignIn(consultantMail);
        await citizen.SignIn(welderMail);
        await using var proposed = await site.NewPage(width, hasScript);
        await proposed.SignIn(await site.OpenAccount(unseen));

        var company = $"Skærbæk Svejs {width}";
        await Register(employer, company);
        var code = await Write(employer);
        await Approve(consultant, company, code);
        if (hasScript)
        {
            await Try(employer, code);
        }

        await Compare(employer, code);
        await Ask(employer, code);
        await Answer(citizen, company);
        await Meet(employer, code, "Karim Haddad");
        await Propose(consultant, code, unseen);
        await SayYes(proposed, company);
        await MeetProposed(employer, code);
        await TakeBack(citizen, company);
        await Look(employer, code);
    }

    private static async Task Register(BrowserPage visit, string company)
    {
        var page = visit.Page;
        await visit.Open("/");
        await Link(page, "Skriv et opslag").ClickAsync();
        await page.GetByLabel("CVR-nummer").FillAsync(Sample.NewCvr().Value);
        await Button(page, "Fortsæt").ClickAsync();
        await Assertions.Expect(page.GetByLabel("Virksomhedens navn")).ToBeVisibleAsync();
        await visit.AssertSound("opret-virksomhed");
        foreach (var (label, typed) in new[]
        {
            ("Virksomhedens navn", company), ("P-nummer", Sample.NewPNumber().Value), ("Arbejdsstedets navn", "Værkstedet"), ("Vej og nummer", "Havnegade 4"), ("Postnummer", "5700"),
            ("Ansatte, omregnet til fuld tid", "12,5"), ("Dit navn", "Jette Skærbæk"), ("Din e-mail", $"jette{Guid.NewGuid():N}@svejs.example"), ("Dit direkte telefonnummer", "40 50 60 70"), ("Adgangskode", SignIns.Password),
        })
        {
            await page.GetByLabel(label).FillAsync(typed);
        }

        await Button(page, "Opret virksomheden").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Kommunen er ved at godkende jer" })).ToBeVisibleAsync();
        await visit.AssertSound("virksomhed-ny");
        await visit.Open("/virksomhed/oplysninger");
        await visit.AssertSound("virksomhed-oplysninger");
    }

    private static async Task<string> Write(BrowserPage visit)
    {
        var page = visit.Page;
        await visit.Open("/virksomhed/opslag/nyt");
        await visit.AssertSound("opslag-nyt");
        await page.GetByLabel("Hvad søger I?").FillAsync("Svejser");
        await Button(page, "Gem og fortsæt").ClickAsync();
        await Assertions.Expect(page.GetByText("Hvilket fag er det?")).ToBeVisibleAsync();
        await visit.AssertSound("opslag-job");
        var code = new Uri(page.Url).Segments[3].Trim('/');
        await Next(page);
        await page.GetByLabel("Tilføj noget andet").FillAsync("MAG-svejsning");
        await page.GetByLabel("Beskriv en almindelig arbejdsdag").FillAsync("Du er en ung svejser, der svejser rammer.");
        await Button(page, "Tilføj").ClickAsync();
        await Assertions.Expect(page.Locator(".mp-req__name")).ToContainTextAsync(["MAG-svejsning"]);
        await Assertions.Expect(page.Locator(".mp-find mark")).ToHaveTextAsync("ung");
        await page.GetByLabel("Niveau for MAG-svejsning").SelectOptionAsync("5");
        await visit.AssertSound("opslag-krav");
        await Reword(visit);
        await page.GetByLabel("Beskriv en almindelig arbejdsdag").FillAsync("Du svejser rammer sammen med to kolleger.");
        await Next(page);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Timer om ugen" })).ToBeVisibleAsync();
        await visit.AssertSound("opslag-timer");
        await Next(page);
        await Assertions.Expect(page.GetByText("Hvem svarer på opslaget?")).ToBeVisibleAsync();
        await visit.AssertSound("opslag-kontakt");
        await Next(page);
        await Assertions.Expect(Button(page, "Send til kommunen")).ToBeVisibleAsync();
        await visit.AssertSound("opslag-gennemse");
        await Button(page, "Send til kommunen").ClickAsync();
        await Assertions.Expect(page.GetByText("Opslaget er sendt.")).ToBeVisibleAsync();
        await visit.AssertSound("vores-opslag");
        return code;
    }

    private static async Task Reword(BrowserPage visit)
    {
        var page = visit.Page;
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Brug forslaget") }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Beskriv en almindelig arbejdsdag")).ToHaveValueAsync("Du er en engageret svejser, der svejser rammer.");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Der står nu ”engageret” i stedet for ”ung”.");
        await Assertions.Expect(page.GetByLabel("Niveau for MAG-svejsning")).ToHaveValueAsync("5");
        await visit.AssertSound("opslag-krav-forslag");
        await Button(page, "Fortryd ændringen").ClickAsync();
        await Assertions.Expect(page.Locator(".mp-find mark")).ToHaveTextAsync("ung");
    }

    private static async Task Approve(BrowserPage visit, string company, string code)
    {
        var page = visit.Page;
        await visit.Open("/medarbejder/koer/CompaniesToVerify");
        await page.GetByRole(AriaRole.Row, new() { Name = company }).GetByRole(AriaRole.Link, new() { Name = "Se virksomheden" }).ClickAsync();
        await Assertions.Expect(Button(page, "Godkend virksomheden")).ToBeVisibleAsync();
        await visit.AssertSound("medarbejder-virksomhed");
        await Button(page, "Godkend virksomheden").ClickAsync();
        await Assertions.Expect(page.GetByText("Virksomheden er godkendt.")).ToBeVisibleAsync();
        await visit.Open($"/medarbejder/opslag/{code}");
        await visit.AssertSound("medarbejder-opslag");
        await Button(page, "Slå op").ClickAsync();
        await Assertions.Expect(page.GetByText("Opslaget er på tavlen.")).ToBeVisibleAsync();
        await visit.Open("/medarbejder/virksomheder?alle=true");
        await visit.AssertSound("medarbejder-virksomheder");
    }

    // The number follows the form before anything is saved.
    private static async Task Try(BrowserPage visit, string code)
    {
        var page = visit.Page;
        await visit.Open($"/virksomhed/opslag/{code}/krav");
        await Assertions.Expect(page.Locator("#passer .mp-scale__word")).ToHaveTextAsync("5–9");
        await page.Locator(".mp-seg label", new() { HasText = "Gerne" }).ClickAsync();
        await Assertions.Expect(page.Locator("#passer .mp-scale__word")).ToHaveTextAsync("20–49");
        await visit.AssertSound("opslag-krav-live");
        await visit.Open($"/virksomhed/opslag/{code}/krav");
        await Assertions.Expect(page.Locator("#passer .mp-scale__word")).ToHaveTextAsync("5–9");
    }

    private static async Task Compare(BrowserPage visit, string code)
    {
        var page = visit.Page;
        await visit.Open($"/virksomhed/opslag/{code}/kandidater");
        await page.Locator(".mp-filters summary").ClickAsync();
        await visit.AssertSound("kandidater-filtre");
        await page.GetByLabel("MAG-svejsning").CheckAsync();
        await Button(page, "Brug filtrene").ClickAsync();
        await Assertions.Expect(page.GetByText("Filtre (1 valgt)")).ToBeVisibleAsync();
        for (var chosen = 1; chosen <= 2; chosen++)
        {
            await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Sammenlign Kandidat") }).First.ClickAsync();
            await Assertions.Expect(page.GetByText($"I har valgt {chosen}")).ToBeVisibleAsync();
        }

        await Link(page, "Sammenlign de 2").ClickAsync();
        await Assertions.Expect(page.Locator(".mp-compare thead th")).ToHaveCountAsync(2);
        await visit.AssertSound("sammenlign");
    }

    // One whom only the municipality can see.
    private static async Task Propose(BrowserPage visit, string code, Citizen unseen)
    {
        var page = visit.Page;
        await visit.Open($"/medarbejder/opslag/{code}/profiler");
        await visit.AssertSound("medarbejder-profiler");
        await page.Locator($"a[href$='/foreslaa/{unseen.ProfileId.Value}']").ClickAsync();
        await page.GetByLabel("Hvorfor netop dette opslag?").FillAsync(Reason);
        await visit.AssertSound("medarbejder-foreslaa");
        await Button(page, "Foreslå det for borgeren").ClickAsync();
        await Assertions.Expect(page.Locator(".mp-notice")).ToBeVisibleAsync();

        await visit.Open($"/medarbejder/opslag/{code}/spurgt");
        await Assertions.Expect(page.Locator(".mp-result").First).ToContainTextAsync("Regnet efter nu giver det samme.");
        await visit.AssertSound("medarbejder-spurgt");
    }

    private static async Task SayYes(BrowserPage visit, string company)
    {
        var page = visit.Page;
        await visit.Open("/min-side");
        await page.Locator(".mp-box--new", new() { HasText = company }).GetByRole(AriaRole.Link, new() { Name = "Læs, og svar" }).ClickAsync();
        await Assertions.Expect(page.GetByText(Reason)).ToBeVisibleAsync();
        await Button(page, "Ja").ClickAsync();
        await Assertions.Expect(page.GetByText($"Du har sagt ja. {company} får det, du har valgt at dele.")).ToBeVisibleAsync();
    }

    private static async Task MeetProposed(BrowserPage visit, string code)
    {
        await visit.Open($"/virksomhed/opslag/{code}/forloeb");
        var card = visit.Page.Locator(".mp-pipeline .mp-box", new() { HasText = Reason });
        await card.GetByRole(AriaRole.Link, new() { Name = "Se navn og kontakt" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Amina Yusuf" })).ToBeVisibleAsync();
    }

    private static async Task Ask(BrowserPage visit, string code)
    {
        var page = visit.Page;
        await visit.Open($"/virksomhed/opslag/{code}/kandidater");
        await Assertions.Expect(page.Locator(".mp-cand")).Not.ToHaveCountAsync(0);
        await visit.AssertSound("kandidater");

        // Karim is one of the five who can teach others to weld, and nobody is told which.
        for (var i = 0; i < 5; i++)
        {
            await visit.Open($"/virksomhed/opslag/{code}/kandidater");
            if (await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Bed om kontakt") }).CountAsync() == 0)
            {
                break;
            }

            await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Bed om kontakt") }).First.ClickAsync();
            await page.GetByLabel("Besked til borgeren").FillAsync(Message);
            if (i == 0)
            {
                await visit.AssertSound("kontakt");
            }

            await Button(page, "Send til borgeren").ClickAsync();
            await Assertions.Expect(page.GetByText("I har bedt om kontakt. Borgeren svarer senest")).ToBeVisibleAsync();
        }

        await visit.Open($"/virksomhed/opslag/{code}/forloeb");
        await visit.AssertSound("forloeb");
    }

    private static async Task Answer(BrowserPage visit, string company)
    {
        var page = visit.Page;
        await visit.Open("/min-side/synlighed");
        await visit.AssertSound("min-synlighed");
        await page.Locator(".mp-box--new", new() { HasText = company }).GetByRole(AriaRole.Link, new() { Name = "Læs, og svar" }).ClickAsync();
        await Assertions.Expect(page.GetByText(Message)).ToBeVisibleAsync();
        await visit.AssertSound("borgerens-svar");
        await Button(page, "Ja").ClickAsync();
        await Assertions.Expect(page.GetByText($"Du har sagt ja. {company} får det, du har valgt at dele.")).ToBeVisibleAsync();
    }

    private static async Task Meet(BrowserPage visit, string code, string name)
    {
        var page = visit.Page;
        await visit.Open($"/virksomhed/opslag/{code}/forloeb");
        await Link(page, "Se navn og kontakt").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = name })).ToBeVisibleAsync();
        await visit.AssertSound("navn-og-kontakt");
    }

    private static async Task TakeBack(BrowserPage visit, string company)
    {
        await visit.Page.GoBackAsync();
        await visit.Page.ReloadAsync();
        await Button(visit.Page, "Tag dit ja tilbage").ClickAsync();
        await Assertions.Expect(visit.Page.GetByText($"Du deler ikke længere noget med {company}.")).ToBeVisibleAsync();
    }

    private static async Task Look(BrowserPage visit, string code)
    {
        await visit.Open($"/virksomhed/opslag/{code}/forloeb");
        await Assertions.Expect(visit.Page.GetByText("Borgeren har taget sit ja tilbage. Slet navn og kontakt, hvis I har gemt dem.")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByText("Karim")).ToHaveCountAsync(0);
    }

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static ILocator Link(IPage page, string name) => page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = name });

    private static Task Next(IPage page) => page.Locator(".mp-actions button[name=gaa][value=Next]").ClickAsync();

    // Forty welders of whom five can teach others, Karim among them: as many as can be told of without a name. Amina can too, and lets the municipality alone see it.
    private static async Task<(Sample Sample, Citizen Welder, Citizen Unseen)> MoveIn(BrowserSite site)
    {
        var sample = await site.AddSample();
        List<Citizen> welders = [];
        List<Core.Entity> rows = [];
        for (var i = 0; i < 41; i++)
        {
            var profile = new CompetenceProfile(new Area("479", "5700"), sample.By, sample.Now);
            profile.State(new ProfileOccupation("7212", 4, null), sample.By, sample.Now);
            profile.State(new ProfileCompetence("mag-svejsning", i is < 5 or 40 ? 5 : 1, 2, 2026, CompetenceSource.Work), sample.By, sample.Now);
            var citizen = new Citizen(profile.Id, sample.Unit.Id, TargetGroup.JobReady, sample.By, sample.Now);
            citizen.ChooseVisibility(Visibility.Employers, sample.By, sample.Now);
            welders.Add(citizen);
            rows.AddRange([profile, citizen]);
        }

        welders[^1].ChooseVisibility(Visibility.Municipality, sample.By, sample.Now);
        await site.Database.Save([.. rows]);
        await site.Database.Use(async (IdentityVault vault) => await vault.Register([Sample.NewIdentity(welders[0], "Karim", "Haddad"), Sample.NewIdentity(welders[^1], "Amina", "Yusuf")]));
        await site.Release();
        return (sample, welders[0], welders[^1]);
    }
}
