using MatchPortal.Core.Evaluation;

namespace MatchPortal.Core.Lexicons.FreeText;

/// <summary>How good suggestions are, sentence by sentence.</summary>
/// <param name="Found">Of the concepts people named, those suggested.</param>
/// <param name="Right">Of the suggestions, those people named. A lower bound: sentences hold more than was named.</param>
/// <param name="FirstFive">Of the concepts people named, those among the first five suggestions.</param>
/// <param name="Denied">Of the concepts a sentence denies, those found and seen to be denied.</param>
public sealed record WordsMeasure(ShareCount Found, ShareCount Right, ShareCount FirstFive, ShareCount Denied)
{
    private const int First = 5;
    private const char DeniedMark = '!';

    public static WordsMeasure None { get; } = new(default, default, default, default);

    /// <param name="reader">What is measured.</param>
    /// <param name="sentence">Any text.</param>
    /// <param name="named">Ids of the lexicon; after "!" one that the sentence denies.</param>
    public WordsMeasure With(FreeTextReader reader, string sentence, IReadOnlyList<string> named)
    {
        var all = reader.Read(sentence);
        string[] suggested = [.. all.Where(one => one.Stance != Stance.Denied).Select(one => one.Id)];
        HashSet<string> denied = [.. all.Where(one => one.Stance == Stance.Denied).Select(one => one.Id)];
        string[] asked = [.. named.Where(id => id[0] != DeniedMark)];
        string[] refused = [.. named.Where(id => id[0] == DeniedMark).Select(id => id[1..])];
        return new(
            Found + new ShareCount(asked.Count(suggested.Contains), asked.Length),
            Right + new ShareCount(suggested.Count(asked.Contains), suggested.Length),
            FirstFive + new ShareCount(asked.Count(suggested.Take(First).Contains), asked.Length),
            Denied + new ShareCount(refused.Count(denied.Contains), refused.Length));
    }
}
