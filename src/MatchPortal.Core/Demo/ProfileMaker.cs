using MatchPortal.Core.Citizens;

namespace MatchPortal.Core.Demo;

/// <summary>What a citizen can and wants, put together from the parts.</summary>
internal sealed class ProfileMaker(World world, SummaryWriter summaries)
{
    private readonly CompetenceMaker _competences = new(world);
    private readonly PaperMaker _papers = new(world);
    private readonly WishMaker _wishes = new(world);

    /// <param name="sketch">Who.</param>
    /// <param name="courses">All training, also what comes later.</param>
    /// <param name="written">The day the profile is written: only what was so then is in it.</param>
    /// <param name="dice">The citizen's.</param>
    public ProfileContent Make(Sketch sketch, IReadOnlyList<Course> courses, DateOnly written, Dice dice)
    {
        var competences = _competences.Make(sketch, courses, written, dice);
        var wishes = _wishes.Make(sketch, dice);
        return new ProfileContent(
            world.Scrub(summaries.Write(sketch, competences, courses.FirstOrDefault(course => course.IsFinishedOn(written)), dice)),
            wishes,
            competences,
            [.. Occupations(sketch, dice)],
            PaperMaker.Education(sketch, dice),
            _papers.Certificates(sketch, written, dice),
            LanguagesOf(sketch, dice),
            PaperMaker.Licences(sketch, dice));
    }

    private static IEnumerable<ProfileOccupation> Occupations(Sketch sketch, Dice dice)
    {
        yield return new ProfileOccupation(sketch.Trade.Code, sketch.Years, sketch.LastYear);
        var left = sketch.LastYear - sketch.Years;
        foreach (var other in sketch.Others)
        {
            var years = dice.Low(1, 8);
            yield return new ProfileOccupation(other.Code, years, left);
            left -= years;
        }
    }

    private static List<ProfileLanguage> LanguagesOf(Sketch sketch, Dice dice)
    {
        var isDane = sketch.Origin.Mother == NameTable.Danish;
        var knowsDanish = isDane || dice.Chance(sketch.Origin.DanishAsMotherTongue);
        List<ProfileLanguage> languages = [new(NameTable.Danish, knowsDanish ? LanguageLevel.Native : (LanguageLevel)dice.Below(3))];
        if (!isDane)
        {
            languages.Add(new(sketch.Origin.Mother, LanguageLevel.Native));
        }

        Add(languages, sketch.Origin.Second, 0.4, (LanguageLevel)dice.Between(1, 2), dice);
        Add(languages, "en", sketch.Age < 45 || sketch.Trade.TakesLongEducation ? 0.85 : 0.5, (LanguageLevel)dice.Below(3), dice);
        Add(languages, "de", 0.18, (LanguageLevel)dice.Below(2), dice);
        return languages;
    }

    private static void Add(List<ProfileLanguage> languages, string code, double probability, LanguageLevel level, Dice dice)
    {
        if (dice.Chance(probability) && code.Length > 0 && languages.TrueForAll(language => language.LanguageCode != code))
        {
            languages.Add(new(code, level));
        }
    }
}
