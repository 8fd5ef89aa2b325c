using MatchPortal.Core.Citizens;
using MatchPortal.Core.Lexicons;
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
    public IReadOnlyList<TraitRow> Traits(ProfileView view) =>
    [
        Place(view),
        Occupation(view),
        Fact(texts["År i faget"], view, Years(view.Profile), view.Told?.Years is { } years ? Say(years) : null),
        Fact(texts["Uddannelse"], view, Education(view.Profile), view.Told?.EducationLevel is { } level ? lexicon.EducationLevels.Find(level)?.Label : null),
        Fact(texts["Dansk"], view, Danish(view.Profile), view.Told?.Danish is { } danish ? Say(danish) : null),
        Fact(texts["Kørekort"], view, Licences(view.Profile.Licences), view.Told?.Licences is { } licences ? Licences(licences) : null),
        Limit(texts["Slags opslag"], view, Kinds(view.Profile.Wishes.Kinds), view.Told?.Kinds is { } kinds ? kinds.Count == 0 ? texts["Ingen slags"] : Kinds(kinds) : null),
        Limit(texts["Timer om ugen"], view, Hours(view.Profile.Wishes.Hours), view.Told?.Hours is { } hours ? Hours(hours) : null),
        Limit(texts["Rejser højst"], view, Reach(view.Profile.Wishes.MaximumDistanceKm), view.Told is { } told ? Reach(told.ReachKm) : null),
        new(texts["Tekst om sig selv"], view.Profile.Summary.IsBlank ? texts["Intet"] : view.Profile.Summary.Value, NotTold, texts["Fri tekst vises aldrig for virksomheder."]),
    ];

    public string Label(string competence) => lexicon.Competences.Find(competence)?.Label ?? competence;

    public string Place(PublishedTraits told) =>
        lexicon.Places.Municipalities.Find(told.MunicipalityCode ?? "")?.Label ?? lexicon.Places.Regions.Find(told.Region ?? "")?.Label ?? texts["Sted vises ikke"];

    public string Occupation(PublishedTraits told) => lexicon.Occupations.Find(told.Occupation ?? "")?.Label ?? texts["Fag vises ikke"];

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

    public string Say(RequirementState state) => state switch
    {
        RequirementState.Met => texts["Opfyldt"],
        RequirementState.Near => texts["Næsten"],
        RequirementState.NotTold => texts["Ikke vist"],
    };

    public string Label(Requirement requirement) => requirement.LabelIn(lexicon) ?? requirement.ConceptId;

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
            { Told.MunicipalityCode: not null } => texts["Postdistriktet vises aldrig, kun kommunen."],
            _ => texts["For få i kommunen har faget, så højst regionen vises."],
        };
        return new(texts["Bor i"], whole, view.Told is { } told ? Place(told) : NotTold, why);
    }

    private TraitRow Occupation(ProfileView view)
    {
        var why = view.Told switch
        {
            null => NotIn,
            { Occupation.Length: 4 } => texts["Mange nok i samme område har faget."],
            _ => texts["For få i samme område har faget, så en gruppe af fag vises."],
        };
        var code = view.Profile.Occupations.FirstOrDefault()?.OccupationCode ?? view.Profile.Wishes.Occupations.FirstOrDefault() ?? "";
        return new(texts["Fag"], lexicon.Occupations.Find(code)?.Label ?? texts["Intet fag endnu"], view.Told is { } told ? Occupation(told) : NotTold, why);
    }

    private string NotIn => texts["Profilen er ikke i dagens udgivelse."];

    private TraitRow Fact(string name, ProfileView view, string whole, string? told) => new(
        name, whole, told ?? NotTold, view.Told is null ? NotIn : told is null ? texts["Ikke ens for alle i gruppen."] : texts["Ens for alle i gruppen."]);

    private TraitRow Limit(string name, ProfileView view, string whole, string? told) => new(
        name, whole, told ?? NotTold, view.Told is null ? NotIn : texts["Det mest almindelige i gruppen. Det kan være andet end borgerens eget."]);

    private string Years(CompetenceProfile profile) => profile.Occupations.FirstOrDefault() is { } newest ? texts["{0} år", newest.Years] : texts["Intet"];

    private string Education(CompetenceProfile profile) =>
        string.Join(", ", profile.Education.Select(education => lexicon.EducationLevels.Find(education.LevelCode)?.Label).OfType<string>().Distinct()) is { Length: > 0 } all ? all : texts["Intet"];

    private string Danish(CompetenceProfile profile) => profile.Languages.FirstOrDefault(language => language.LanguageCode == "da") is { } danish ? Say(danish.Level) : texts["Intet"];

    private string Licences(IReadOnlyList<string> licences) => licences.Count == 0 ? texts["Intet kørekort"] : string.Join(", ", licences);

    private string Kinds(IReadOnlyList<PostingKind> kinds) => kinds.Count == 0 ? texts["Alle"] : string.Join(", ", kinds.Select(kind => texts.Say(kind)));

    private string Reach(int? km) => km is null ? texts["Hele landet"] : texts["{0} km", km];

    private string Say(YearsBand years) => years switch
    {
        YearsBand.New => texts["Under 2 år"],
        YearsBand.Few => texts["2–4 år"],
        YearsBand.Many => texts["5–9 år"],
        YearsBand.Most => texts["10 år eller mere"],
    };

    private string Say(LanguageLevel level) => level switch
    {
        LanguageLevel.Basic => texts["Lidt"],
        LanguageLevel.Conversational => texts["Samtale"],
        LanguageLevel.Fluent => texts["Flydende"],
        LanguageLevel.Native => texts["Modersmål"],
    };
}
