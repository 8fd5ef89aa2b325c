using MatchPortal.Core.Citizens;

namespace MatchPortal.Core.Demo;

/// <summary>Competences that fit the occupations a citizen has had, and those a course has taught.</summary>
internal sealed class CompetenceMaker(World world)
{
    private const int Least = 4;
    private const int Most = 25;
    private const int EnoughForAnother = 6;

    public IReadOnlyList<ProfileCompetence> Make(Sketch sketch, IReadOnlyList<Course> courses, DateOnly written, Dice dice)
    {
        var taught = courses.SelectMany(course => course.Competences).ToHashSet(StringComparer.Ordinal);
        var learnt = courses.Where(course => course.IsFinishedOn(written))
            .SelectMany(course => Learnt(course, dice))
            .DistinctBy(competence => competence.CompetenceId)
            .ToArray();
        var wanted = sketch.IsKnown ? 18 : Math.Min(Most, Least + dice.Low(0, 18) + Math.Min(4, sketch.Years / 3));
        var general = General(sketch, wanted, dice);
        var known = Known(sketch, taught, Math.Max(Least, wanted - taught.Count - general.Length), dice);
        return
        [
            .. known.Select(candidate => Stated(candidate.Id, candidate.Trade, sketch, dice)),
            .. learnt,
            .. general.Select(id => new ProfileCompetence(id, dice.Between(2, 5), sketch.Years, world.Moments.Today.Year, SourceOf(sketch.Years, sketch, dice))),
        ];
    }

    /// <summary>What a finished course has taught.</summary>
    public static IEnumerable<ProfileCompetence> Learnt(Course course, Dice dice) =>
        course.Competences.Select(id => new ProfileCompetence(id, dice.Between(2, 3), dice.Low(0, 2), course.Period.End?.Year, course.Source));

    private List<(string Id, Trade Trade)> Known(Sketch sketch, HashSet<string> taught, int count, Dice dice)
    {
        var known = Candidates(sketch, dice).Where(candidate => !taught.Contains(candidate.Id)).DistinctBy(candidate => candidate.Id).Take(count).ToList();
        var rest = sketch.Trade.Competences.Except(known.Select(candidate => candidate.Id)).Where(id => !taught.Contains(id));
        known.AddRange(rest.Take(Math.Max(0, Least - known.Count)).Select(id => (id, sketch.Trade)).ToArray());

        // Some know a little of quite another trade.
        var stranger = world.Seeds.Trades.Held.Draw(dice);
        if (!sketch.IsKnown && known.Count >= EnoughForAnother && dice.Chance(0.1) && stranger.Useful.Count > 0 && known.TrueForAll(candidate => candidate.Id != stranger.Useful[0]))
        {
            known.Add((stranger.Useful[0], stranger));
        }

        return known;
    }

    // Essential before useful, the main trade before the others, so that a short list is the heart of the trade.
    private static IEnumerable<(string Id, Trade Trade)> Candidates(Sketch sketch, Dice dice)
    {
        foreach (var trade in sketch.AllTrades)
        {
            var share = trade == sketch.Trade ? (sketch.IsKnown ? 1 : 0.85) : 0.5;
            foreach (var id in dice.Shuffled(trade.Essential).Where(_ => dice.Chance(share)))
            {
                yield return (id, trade);
            }
        }

        foreach (var trade in sketch.AllTrades)
        {
            foreach (var id in dice.Shuffled(trade.Useful).Where(_ => dice.Chance(0.75)))
            {
                yield return (id, trade);
            }
        }
    }

    private static string[] General(Sketch sketch, int wanted, Dice dice) =>
        [.. dice.Shuffled(sketch.Trade.Transversal).Take(Math.Min(wanted / 3, dice.Low(0, 4)))];

    private ProfileCompetence Stated(string id, Trade trade, Sketch sketch, Dice dice)
    {
        var years = trade != sketch.Trade ? dice.Low(1, 8) : sketch.Years == 0 ? 0 : dice.Chance(0.6) ? sketch.Years : dice.Between(1, sketch.Years);
        var level = years switch { 0 => dice.Between(1, 2), < 3 => dice.Between(2, 3), < 8 => dice.Between(2, 4), _ => dice.Between(3, 5) };
        var lastUsed = dice.Chance(0.12) ? (int?)null : Math.Min(sketch.LastYear, world.Moments.Today.Year) - (dice.Chance(0.75) ? 0 : dice.Low(1, 5));
        return new ProfileCompetence(id, sketch.IsKnown ? Math.Max(3, level) : level, Math.Min(years, 40), lastUsed, SourceOf(years, sketch, dice));
    }

    private static CompetenceSource SourceOf(int years, Sketch sketch, Dice dice) =>
        dice.Chance(0.04) ? CompetenceSource.Unknown
        : years > 0 ? (dice.Chance(0.1) && sketch.IsSkilled ? CompetenceSource.OrdinaryEducation : CompetenceSource.Work)
        : sketch.IsSkilled ? CompetenceSource.OrdinaryEducation
        : CompetenceSource.Placement;
}
