using System.Globalization;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Privacy.Release;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Words;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Consultant.Profiles;

/// <summary>What the three views of a profile are called, and why they differ.</summary>
public sealed class ProfileWords(Lexicon lexicon, IStringLocalizer<Texts> texts)
{
    public Lexicon Lexicon => lexicon;

    public IReadOnlyList<TraitRow> Traits(ProfileView view) =>
    [
        Place(view),
        Occupation(view),
        Fact(texts["År i faget"], view, Years(view.Profile), view.Told?.Profile.Traits.Years is { } years ? texts.Say(years) : null),
        Fact(texts["Uddannelse"], view, Education(view.Profile), view.Told?.Profile.Traits.EducationLevel is { } level ? lexicon.EducationLevels.Find(level)?.Label : null),
        Fact(texts["Sprog"], view, Languages(view.Profile.Languages), view.Told?.Profile.Traits.Languages is { Count: > 0 } languages ? texts["Mindst: {0}", Languages(languages)].Value : null),
        Fact(texts["Kørekort"], view, Licences(view.Profile.Licences), view.Told?.Profile.Traits.Licences is { } licences ? Licences(licences) : null),
        Limit(texts["Slags opslag"], view, Kinds(view.Profile.Wishes.Kinds), view.Told is { } kinds ? kinds.Limits.Kinds.Count == 0 ? texts["Ingen slags"] : Kinds(kinds.Limits.Kinds) : null),
        Limit(texts["Timer om ugen"], view, Hours(view.Profile.Wishes.Hours), view.Told is { } hours ? texts.Hours(Math.Min(hours.Limits.Hours.Least, hours.Limits.Hours.Most), hours.Limits.Hours.Most) : null),
        Limit(texts["Rejser højst"], view, Reach(view.Profile.Wishes.MaximumDistanceKm), view.Told is { } reach ? Reach(reach.Limits.ReachKm) : null),
        Item(texts["Ønskede fag"], view, Occupations(view.Profile.Wishes.Occupations), Occupations(ToldOf(view, ItemKind.Wish))),
        Item(texts["Kan starte"], view, Start(view.Profile.Wishes.AvailableFrom), ToldOf(view, ItemKind.Start) is [var band] ? texts.Say(Enum.Parse<StartBand>(band)) : NotTold),
        new(texts["Tekst om sig selv"], view.Profile.Summary.IsBlank ? texts["Intet"] : view.Profile.Summary.Value, NotTold, texts["Fri tekst vises aldrig for virksomheder."]),
    ];

    public string Label(string competence) => MatchLabels.Through(competence, lexicon);

    private string Place(PublishedTraits told) =>
        lexicon.Places.Municipalities.Find(told.MunicipalityCode ?? "")?.Label ?? lexicon.Places.Regions.Find(told.Region ?? "")?.Label ?? texts["Sted vises ikke"];

    private string Occupation(PublishedTraits told) => lexicon.Occupations.Find(told.Occupation ?? "")?.Label ?? texts["Fag vises ikke"];

    public string Told(ToldCompetence competence) => competence.Told switch
    {
        null => NotTold,
        var told when told.Concept != competence.Own.CompetenceId => Label(told.Concept),
        { Level: null } => texts["Uden niveau"],
        { Level: var level } => level switch { 2 => texts["Niveau 1–2"], 3 => texts["Niveau 3"], _ => texts["Niveau 4–5"] },
    };

    public string Why(ToldCompetence competence) => competence.Told switch
    {
        null => texts["Færre end fem i gruppen har den eller noget bredere."],
        var told when told.Concept != competence.Own.CompetenceId => texts["For få i gruppen har netop den, så noget bredere vises."],
        { Level: null } => texts["For få i gruppen har den på samme niveau."],
        _ => texts["Mindst fem i gruppen har den på samme niveau."],
    };

    public string Hours(WeeklyHours hours) => texts.Hours(hours.Least, hours.Most);

    private string NotTold => texts["Vises ikke"];

    private TraitRow Place(ProfileView view)
    {
        var municipality = lexicon.Places.Municipalities.Find(view.Profile.Area.MunicipalityCode);
        var district = lexicon.Places.PostalDistricts.Find(view.Profile.Area.PostalCode ?? "");
        var whole = view.HasProtectedAddress ? lexicon.Places.Regions.Find(municipality?.Region ?? "")?.Label ?? ""
            : district is null ? municipality?.Label ?? "" : $"{district.Code} {district.Name}";
        var why = view switch
        {
            { Told: null } => NotIn,
            { HasProtectedAddress: true } => texts["Adressen er beskyttet, så højst regionen vises."],
            { Told.Profile.Traits.MunicipalityCode: not null } => texts["Postdistriktet vises aldrig, kun kommunen."],
            _ => texts["For få i kommunen har faget, så højst regionen vises."],
        };
        return new(texts["Bor i"], whole, view.Told is { } told ? Place(told.Profile.Traits) : NotTold, why);
    }

    private TraitRow Occupation(ProfileView view)
    {
        var why = view.Told switch
        {
            null => NotIn,
            { Profile.Traits.Occupation.Length: 4 } => texts["Mange nok i samme område har faget."],
            _ => texts["For få i samme område har faget, så en gruppe af fag vises."],
        };
        var code = view.Profile.Occupations.FirstOrDefault()?.OccupationCode ?? view.Profile.Wishes.Occupations.FirstOrDefault() ?? "";
        return new(texts["Fag"], lexicon.Occupations.Find(code)?.Label ?? texts["Intet fag endnu"], view.Told is { } told ? Occupation(told.Profile.Traits) : NotTold, why);
    }

    private string NotIn => texts["Profilen er ikke i dagens udgivelse."];

    private TraitRow Fact(string name, ProfileView view, string whole, string? told) => new(
        name, whole, told ?? NotTold, view.Told is null ? NotIn : told is null ? texts["Ikke ens for alle i gruppen."] : texts["Ens for alle i gruppen."]);

    private TraitRow Limit(string name, ProfileView view, string whole, string? told) => new(
        name, whole, told ?? NotTold, view.Told is null ? NotIn : told == whole ? texts["Mindst fem i gruppen ønsker det samme."] : texts["Færre end fem i gruppen ønsker netop det, så det nærmeste, som fem får vist, står her."]);

    private TraitRow Item(string name, ProfileView view, string whole, string told) => new(
        name, whole, view.Told is null ? NotTold : told, view.Told is null ? NotIn : texts["Vises, hvor mindst fem i gruppen siger det samme eller noget, der rummer det."]);

    private static string[] ToldOf(ProfileView view, ItemKind kind) => [.. (view.Told?.Items ?? []).Where(item => item.Kind == kind).Select(item => item.Concept)];

    private string Occupations(IReadOnlyList<string> codes) => codes.Count == 0 ? NotTold : string.Join(", ", codes.Select(code => lexicon.Occupations.Find(code)?.Label ?? code));

    private string Languages(IReadOnlyList<ProfileLanguage> languages) => languages.Count == 0
        ? texts["Intet"]
        : string.Join(", ", languages.Select(language => $"{lexicon.Languages.Find(language.LanguageCode)?.Label ?? language.LanguageCode} ({Say(language.Level)})"));

    private string Start(DateOnly? from) => from is { } day ? day.ToString("d", CultureInfo.CurrentCulture) : texts["Nu"];

    private string Years(CompetenceProfile profile) => profile.Occupations.FirstOrDefault() is { } newest ? texts["{0} år", newest.Years] : texts["Intet"];

    private string Education(CompetenceProfile profile) =>
        string.Join(", ", profile.Education.Select(education => lexicon.EducationLevels.Find(education.LevelCode)?.Label).OfType<string>().Distinct()) is { Length: > 0 } all ? all : texts["Intet"];

    private string Licences(IReadOnlyList<string> licences) => licences.Count == 0 ? texts["Intet kørekort"] : string.Join(", ", licences);

    private string Kinds(IReadOnlyList<PostingKind> kinds) => kinds.Count == 0 || PostingKinds.Current.All(kinds.Contains) ? texts["Alle"] : string.Join(", ", kinds.Select(kind => texts.Say(kind)));

    private string Reach(int? km) => km is null ? texts["Hele landet"] : texts["{0} km", km];

    private string Say(LanguageLevel level) => level switch
    {
        LanguageLevel.Basic => texts["Lidt"],
        LanguageLevel.Conversational => texts["Samtale"],
        LanguageLevel.Fluent => texts["Flydende"],
        LanguageLevel.Native => texts["Modersmål"],
    };
}
