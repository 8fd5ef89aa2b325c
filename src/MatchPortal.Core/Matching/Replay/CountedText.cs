using MatchPortal.Search.Port;

namespace MatchPortal.Core.Matching.Replay;

/// <summary>A text as words are scored in it: how long it is and how often each word stands there that was asked for. What else it says is not kept.</summary>
/// <param name="Length">In analysed words.</param>
/// <param name="Words">How often each stands there.</param>
public sealed record CountedText(int Length, IReadOnlyDictionary<string, int> Words)
{
    internal static CountedText Of(IReadOnlyList<IndexToken> tokens, IReadOnlySet<string> asked) =>
        new(tokens.Count, tokens.Where(token => asked.Contains(token.Term)).CountBy(token => token.Term).ToDictionary());

    /// <param name="filler">Stands in the place of every other word.</param>
    internal IEnumerable<IndexToken> Tokens(string filler) =>
        Words.SelectMany(word => Enumerable.Repeat(word.Key, word.Value)).Concat(Enumerable.Repeat(filler, Length - Words.Values.Sum())).Select((term, position) => new IndexToken(term, position));
}
