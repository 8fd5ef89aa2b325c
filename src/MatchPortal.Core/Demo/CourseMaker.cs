using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Training;

namespace MatchPortal.Core.Demo;

/// <summary>Courses a citizen has taken or will take, and how each came about.</summary>
internal sealed class CourseMaker(World world)
{
    private const int LongestTitle = 120;

    private static readonly Urn<TrainingChoice[]> Plans = Urn.Of<TrainingChoice[]>(
        ([], 36),
        ([TrainingChoice.Ordinary], 18),
        ([TrainingChoice.WellChosen], 12),
        ([TrainingChoice.SelfChosen], 10),
        ([TrainingChoice.Unknown], 9),
        ([TrainingChoice.Ordinary, TrainingChoice.WellChosen], 5),
        ([TrainingChoice.Ordinary, TrainingChoice.SelfChosen], 4),
        ([TrainingChoice.Unknown, TrainingChoice.Ordinary], 3),
        ([TrainingChoice.WellChosen, TrainingChoice.SelfChosen], 2),
        ([TrainingChoice.Ordinary, TrainingChoice.Ordinary, TrainingChoice.WellChosen], 1));

    public IReadOnlyList<Course> Make(Sketch sketch, Dice dice)
    {
        var plan = sketch.IsKnown ? [TrainingChoice.WellChosen, TrainingChoice.Ordinary] : Plans.Draw(dice);
        return [.. plan.Select(choice => Make(choice, sketch, dice)).OfType<Course>()];
    }

    private Course? Make(TrainingChoice choice, Sketch sketch, Dice dice)
    {
        choice = IsReconsidered(choice, sketch, dice) ? TrainingChoice.SelfChosen : choice;
        var taught = choice == TrainingChoice.WellChosen && KnownCitizen.Of(sketch.Index) is { } known ? [known.Taught] : Taught(sketch, dice);
        if (taught.Length == 0)
        {
            return null;
        }

        var dialogue = choice == TrainingChoice.WellChosen ? Dialogue(sketch, dice) : (DateOnly?)null;
        var start = dialogue is { } day ? day.AddDays(dice.Between(4, sketch.IsKnown ? 8 : 45)) : Start(choice, sketch, dice);
        var title = Title(choice, taught, dice);
        var isSixWeeks = title.StartsWith("6 uger", StringComparison.Ordinal);
        var end = start.AddDays(isSixWeeks ? 39 : dice.Chance(0.3) ? dice.Between(0, 4) : dice.Between(5, 42));
        var period = new TrainingPeriod(start, end > world.Moments.Today && dice.Chance(0.3) ? null : end);
        return new Course(title, period, taught, choice, dialogue);
    }

    private static string[] Taught(Sketch sketch, Dice dice)
    {
        var pool = dice.Chance(0.75) && sketch.Trade.Useful.Count > 0 ? sketch.Trade.Useful : sketch.Trade.Essential;
        return [.. dice.Shuffled(pool).Take(dice.Low(1, 3))];
    }

    // Where there are few openings, the dialogue rarely ends in an agreement, and some take the course all the same.
    private bool IsReconsidered(TrainingChoice choice, Sketch sketch, Dice dice) =>
        choice == TrainingChoice.WellChosen && !sketch.IsKnown && dice.Chance(0.7)
        && world.Lexicon.Demands.Find(sketch.Trade.Code, world.Landscape.Home.Region)?.Level == DemandLevel.LessGood;

    private DateOnly Dialogue(Sketch sketch, Dice dice)
    {
        if (sketch.IsKnown)
        {
            return DateOnly.FromDateTime(sketch.RegisteredAt.AddDays(3));
        }

        var talked = world.Moments.Within(dice, sketch.RegisteredAt.AddHours(2), (sketch.ClosedAt ?? world.Moments.Now).AddDays(-1));
        var day = DateOnly.FromDateTime(talked);

        // The decision is written during that day, so it cannot be the base date, of which only the morning has been.
        return day < world.Moments.Today ? day : world.Moments.Today.AddDays(-1);
    }

    private static DateOnly Start(TrainingChoice choice, Sketch sketch, Dice dice)
    {
        var registered = DateOnly.FromDateTime(sketch.RegisteredAt);
        return choice switch
        {
            TrainingChoice.SelfChosen => registered.AddDays(-dice.Between(45, 320)),
            TrainingChoice.Unknown => registered.AddDays(-dice.Between(45, 1_200)),
            TrainingChoice.Ordinary or TrainingChoice.WellChosen => registered.AddDays(-dice.Between(45, Math.Clamp((sketch.Age - 18) * 365, 60, 5_000))),
        };
    }

    private string Title(TrainingChoice choice, string[] taught, Dice dice)
    {
        var gaps = new Gaps().With("k1", world.Label(taught[0])).With("k2", taught.Length > 1 ? world.Label(taught[1]) : null);
        var title = world.Seeds.Phrases.Pick($"course-{choice}", "*", gaps, dice) ?? world.Label(taught[0]);
        return title.Length <= LongestTitle ? title : Gaps.Upper(world.Label(taught[0]));
    }
}
