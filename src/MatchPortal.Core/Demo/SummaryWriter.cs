using System.Globalization;
using MatchPortal.Core.Citizens;

namespace MatchPortal.Core.Demo;

/// <summary>
/// What citizens write about themselves: short or long, neat or hurried. No two are alike, so the citizens must be written in order. Nothing in the pieces
/// names a person, a telephone or an address.
/// </summary>
internal sealed class SummaryWriter(World world)
{
    private const string Short = "short";

    private static readonly Urn<string[]> Plans = Urn.Of<string[]>(
        ([Short], 16),
        (["opening", "skill"], 12),
        (["opening", "detail", "wish"], 12),
        (["opening", "skill", "self", "wish"], 18),
        (["opening", "skill", "detail", "self", "closing"], 14),
        (["skill", "self", "practical"], 5),
        (["opening", "second", "skill", "gap", "wish", "closing"], 8),
        (["opening", "training", "skill", "detail", "self", "wish", "practical"], 8),
        (["opening", "chatty", "skill", "detail", "second", "self", "training", "gap", "wish", "practical", "closing"], 5),
        (["opening", "skill", "chatty", "detail", "self", "skill", "chatty", "gap", "second", "detail", "wish", "self", "practical", "closing"], 2));

    private static readonly string[] Spare = ["self", "skill", "wish", "detail", "practical", "chatty"];

    private readonly HashSet<string> _written = new(StringComparer.OrdinalIgnoreCase);

    public string Write(Sketch sketch, IReadOnlyList<ProfileCompetence> competences, Course? course, Dice dice)
    {
        if (sketch.IsKnown)
        {
            return world.Seeds.Summaries.Of($"known-{sketch.Index}")[0];
        }

        var gaps = GapsOf(sketch, competences, course, dice);
        List<string> sentences = [];
        foreach (var part in Plans.Draw(dice))
        {
            Add(sentences, part, sketch, gaps, dice);
        }

        var text = Finish(sentences, dice);
        for (var attempt = 0; text.Length == 0 || !_written.Add(text); attempt++)
        {
            // Somebody has written just that: this one has a little more to say.
            Add(sentences, Spare[attempt % Spare.Length], sketch, gaps, dice);
            text = Finish(sentences, dice);
        }

        return text;
    }

    private void Add(List<string> sentences, string part, Sketch sketch, Gaps gaps, Dice dice)
    {
        var actual = (part, sketch.Years) switch
        {
            ("opening" or "skill" or "detail", 0) => $"{part}-new",
            ("opening", 1) => "opening-one",
            _ => part,
        };
        if (world.Seeds.Summaries.Pick(actual, sketch.Trade.Group, gaps, dice) is { } sentence && !sentences.Contains(sentence))
        {
            sentences.Add(sentence);
        }
    }

    private string Finish(List<string> sentences, Dice dice)
    {
        var breakAt = sentences.Count > 7 ? sentences.Count / 2 : 0;
        var text = breakAt == 0
            ? string.Join(' ', sentences)
            : $"{string.Join(' ', sentences.Take(breakAt))}\n\n{string.Join(' ', sentences.Skip(breakAt))}";
        return dice.Chance(0.18) ? world.Seeds.Typist.Misspell(text, dice) : text;
    }

    private Gaps GapsOf(Sketch sketch, IReadOnlyList<ProfileCompetence> competences, Course? course, Dice dice)
    {
        // People tell of their trade; what any trade asks for goes without saying.
        var best = dice.Shuffled(competences.Where(competence => sketch.Trade.Competences.Contains(competence.CompetenceId)))
            .OrderByDescending(competence => competence.Level)
            .Select(competence => world.Label(competence.CompetenceId))
            .Take(3)
            .ToArray();
        return new Gaps()
            .With("fag", sketch.Trade.Noun)
            .With("fag2", sketch.Others is [var other, ..] ? other.Noun : null)
            .With("år", sketch.Years switch { 0 => null, 1 => "et år", _ => string.Create(CultureInfo.InvariantCulture, $"{sketch.Years} år") })
            .With("k1", best.ElementAtOrDefault(0))
            .With("k2", best.ElementAtOrDefault(1))
            .With("k3", best.ElementAtOrDefault(2))
            .With("kursus", course is null ? null : $"et kursus i {world.Label(course.Competences[0])}");
    }
}
