namespace MatchPortal.Core.Privacy.Scrubbing.Trials;

/// <summary>What a scrubber makes of labelled sentences.</summary>
/// <param name="Scores">By kind, those that were expected or taken.</param>
/// <param name="Innocent">How many sentences have nothing to take.</param>
/// <param name="Untouched">Those of them that nothing was taken from.</param>
/// <param name="Wrong">The sentences that came out otherwise than expected, with what became of them.</param>
public sealed record SentenceTrial(IReadOnlyList<KindScore> Scores, int Innocent, int Untouched, IReadOnlyList<(LabelledSentence Sentence, string Scrubbed)> Wrong)
{
    public static SentenceTrial Of(TextScrubber scrubber, IReadOnlyList<LabelledSentence> sentences)
    {
        var trials = sentences.Select(sentence => (Sentence: sentence, Result: scrubber.Scrub(sentence.Text))).ToList();
        var innocent = trials.Where(trial => trial.Sentence.Expected.Count == 0).ToList();
        return new SentenceTrial(
            [.. Enum.GetValues<RemovalKind>().Select(kind => Score(kind, trials)).Where(score => score.Expected + score.Removed > 0)],
            innocent.Count,
            innocent.Count(trial => trial.Result.Removals.Count == 0),
            [.. trials.Where(trial => !trial.Result.Removals.SequenceEqual(trial.Sentence.Expected)).Select(trial => (trial.Sentence, trial.Result.Text.Value))]);
    }

    private static KindScore Score(RemovalKind kind, IReadOnlyList<(LabelledSentence Sentence, ScrubResult Result)> trials) => new(
        kind,
        trials.Sum(trial => trial.Sentence.Expected.Count(expected => expected.Kind == kind)),
        trials.Sum(trial => trial.Sentence.Expected.Count(expected => expected.Kind == kind && IsGone(expected, trial.Result.Removals))),
        trials.Sum(trial => trial.Result.Removals.Count(removal => removal.Kind == kind)),
        trials.Sum(trial => trial.Result.Removals.Count(removal => removal.Kind == kind && trial.Sentence.Expected.Any(expected => expected.Kind == kind && Overlap(expected, removal)))));

    private static bool IsGone(Removal expected, IReadOnlyList<Removal> removals) =>
        Enumerable.Range(expected.Start, expected.Words.Length).All(place => removals.Any(removal => removal.Start <= place && place < removal.Start + removal.Words.Length));

    private static bool Overlap(Removal one, Removal other) => one.Start < other.Start + other.Words.Length && other.Start < one.Start + one.Words.Length;
}
