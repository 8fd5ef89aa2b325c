namespace MatchPortal.Core.Privacy.Scrubbing.Trials;

/// <summary>How well the names of persons were found in a tagged corpus.</summary>
/// <param name="Names">Tagged names.</param>
/// <param name="Gone">Those of which no word is left, whatever they were taken for.</param>
/// <param name="Touched">Those of which a word at least was taken.</param>
/// <param name="Removed">What was taken for a person's name.</param>
/// <param name="Right">Those of them that lie on a tagged name.</param>
/// <param name="Words">Words of tagged names.</param>
/// <param name="WordsGone">Those that were taken.</param>
/// <param name="WordsRemoved">Words taken for a person's name.</param>
/// <param name="WordsRight">Those of them that are tagged.</param>
public sealed record PersonTrial(int Names, int Gone, int Touched, int Removed, int Right, int Words, int WordsGone, int WordsRemoved, int WordsRight)
{
    public double Recall => Share(Gone, Names);

    public double TouchedRecall => Share(Touched, Names);

    public double Precision => Share(Right, Removed);

    public double WordRecall => Share(WordsGone, Words);

    public double WordPrecision => Share(WordsRight, WordsRemoved);

    public static PersonTrial Of(TextScrubber scrubber, IEnumerable<TaggedSentence> sentences) =>
        sentences.Select(sentence => Of(sentence, scrubber.Scrub(sentence.Text).Removals)).Aggregate(new PersonTrial(0, 0, 0, 0, 0, 0, 0, 0, 0), (sum, next) => sum + next);

    public static PersonTrial operator +(PersonTrial a, PersonTrial b) => new(
        a.Names + b.Names, a.Gone + b.Gone, a.Touched + b.Touched, a.Removed + b.Removed, a.Right + b.Right,
        a.Words + b.Words, a.WordsGone + b.WordsGone, a.WordsRemoved + b.WordsRemoved, a.WordsRight + b.WordsRight);

    private static PersonTrial Of(TaggedSentence sentence, IReadOnlyList<Removal> removals)
    {
        bool[] gone = [.. sentence.Tokens.Select(token => IsTaken(sentence.Text, token, removals))];
        Removal[] names = [.. removals.Where(removal => removal.Kind is RemovalKind.PersonName or RemovalKind.OwnName)];
        bool[] named = [.. sentence.Tokens.Select(token => IsTaken(sentence.Text, token, names))];
        var (persons, spans) = (Enumerable.Range(0, gone.Length).Where(i => sentence.Tokens[i].IsPerson).ToArray(), Spans(sentence.Tokens));
        return new PersonTrial(
            spans.Count,
            spans.Count(span => span.All(i => gone[i])),
            spans.Count(span => span.Any(i => gone[i])),
            names.Length,
            names.Count(name => sentence.Tokens.Any(token => token.IsPerson && Common(token, name) > 0)),
            persons.Length,
            persons.Count(i => gone[i]),
            named.Count(isNamed => isNamed),
            persons.Count(i => named[i]));
    }

    private static List<List<int>> Spans(IReadOnlyList<TaggedToken> tokens)
    {
        List<List<int>> spans = [];
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Begins)
            {
                spans.Add([]);
            }

            if (tokens[i].IsPerson)
            {
                spans[^1].Add(i);
            }
        }

        return spans;
    }

    // Most of it: the genitive's s may stay behind, and of Elvis-fans the fans.
    private static bool IsTaken(string text, TaggedToken token, IReadOnlyList<Removal> removals) =>
        removals.Sum(removal => Common(token, removal)) * 2 >= token.Length
        || removals.Any(removal => removal.Start == token.Start && removal.Words.Length < token.Length && text[removal.Start + removal.Words.Length] == '-');

    private static int Common(TaggedToken token, Removal removal) =>
        Math.Max(0, Math.Min(token.Start + token.Length, removal.Start + removal.Words.Length) - Math.Max(token.Start, removal.Start));

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
