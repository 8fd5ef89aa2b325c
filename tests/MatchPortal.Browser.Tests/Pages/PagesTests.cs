namespace MatchPortal.Browser.Tests.Pages;

/// <summary>Every page with real content, on a desktop and on a phone, in both languages where the words differ in length most.</summary>
public sealed class PagesTests(DemoSite demo)
{
    private const string NotFound = "404 (Not Found)";

    private static readonly (string Name, string? Person, string Path, string? Refusal)[] Pages =
    [
        ("forside", null, "/", null),
        ("front-page", null, "/sprog/en?tilbage=/", null),
        ("opslag", null, "/opslag", null),
        ("board", null, "/sprog/en?tilbage=/opslag", null),
        ("opslag-valgt", null, "/opslag?slags=OrdinaryJob&timer=Full&sortering=Deadline", null),
        ("opslag-ord", null, "/opslag?q=svejser", null),
        ("opslag-mente-du", null, "/opslag?q=svejsr&sted=5700&km=100", null),
        ("opslag-tom", null, "/opslag?q=glaspuster&sted=Skagen&km=5", null),
        ("opslag-fejl", null, "/opslag?q=qqq&sted=zzz", "400 (Bad Request)"),
        ("for-virksomheder", null, "/for-virksomheder", null),
        ("for-borgere", null, "/for-borgere", null),
        ("kontakt", null, "/kontakt", null),
        ("om", null, "/om", null),
        ("privatliv", null, "/privatliv", null),
        ("fri-tekst", null, "/privatliv/fri-tekst", null),
        ("saadan-matcher-vi", null, "/saadan-matcher-vi", null),
        ("how-we-match", null, "/sprog/en?tilbage=/saadan-matcher-vi", null),
        ("tilgaengelighed", null, "/tilgaengelighed", null),
        ("findes-ikke", null, "/findes-ikke", NotFound),
        ("virksomhed", "Lars Holm", "/virksomhed", null),
        ("medarbejder", "Birgit Overgaard", "/medarbejder", null),
        ("koe-svar", "Birgit Overgaard", "/medarbejder/koer/CitizensWhoHaveNotAnswered", null),
        ("koe-opslag", "Mette Lindgaard", "/medarbejder/koer/PostingsToPublish", null),
        ("koe-virksomheder", "Mette Lindgaard", "/medarbejder/koer/CompaniesToVerify", null),
        ("kandidater", "Birgit Overgaard", "/medarbejder/kandidater", null),
        ("kandidater-ord", "Birgit Overgaard", "/medarbejder/kandidater?q=svejser&sted=5700&km=100&koerekort=B", null),
        ("kandidater-tom", "Birgit Overgaard", "/medarbejder/kandidater?q=qqqqq", null),
        ("min-side", "Karim Haddad", "/min-side", null),
        ("job-til-mig", "Karim Haddad", "/min-side/opslag", null),
        ("hvem-har-set", "Karim Haddad", "/min-side/hvem-har-set", null),
        ("hvem-har-set-ingen", "Mads Toft", "/min-side/hvem-har-set", null),
        ("mine-kompetencer", "Karim Haddad", "/min-side/kompetencer", null),
        ("min-side-skjult", "Mads Toft", "/min-side", null),
        ("alarmer", "Mette Lindgaard", "/medarbejder/alarmer", null),
        ("alarmer-alle", "Lise Damgaard", "/administration/alarmer", null),
        ("alarms", "Lise Damgaard", "/sprog/en?tilbage=/administration/alarmer", null),
        ("administration", "Lise Damgaard", "/administration", null),
        ("medarbejdere", "Lise Damgaard", "/administration/medarbejdere", null),
        ("ikke-adgang", "Karim Haddad", "/administration", "403 (Forbidden)"),
    ];

    public static TheoryData<string, int> Data
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var (name, _, _, _) in Pages)
            {
                data.Add(name, BrowserSite.Desktop);
                data.Add(name, BrowserSite.Phone);
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Data))]
    public async Task Page_WhenOpened_IsSound(string name, int width)
    {
        var (_, person, path, refusal) = Pages.Single(page => page.Name == name);
        var visit = await demo.Look(person, width);

        await visit.Open(path);

        await visit.AssertSound(name, refusal);
    }

    [Theory]
    [InlineData(BrowserSite.Desktop, "da")]
    [InlineData(BrowserSite.Phone, "da")]
    [InlineData(BrowserSite.Desktop, "en")]
    public async Task ProfileThreeWays_WhenOpened_IsSound(int width, string language)
    {
        var visit = await demo.Look("Birgit Overgaard", width);

        await visit.Open($"/sprog/{language}?tilbage={await demo.ProfilePath()}");

        await visit.AssertSound(language == "da" ? "profil-tre-maader" : "profile-three-ways");
    }
}
