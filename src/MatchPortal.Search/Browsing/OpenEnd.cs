using MatchPortal.Search.Analysis;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Browsing;

/// <summary>What the last typed word may become when the person goes on typing: words that live documents hold.</summary>
/// <param name="Snapshot">The index.</param>
/// <param name="Field">A text field analysed with <see cref="Analyzer.Surface"/>.</param>
public sealed record OpenEnd(ISearchSnapshot Snapshot, string Field)
{
    /// <summary>A shorter word is looked up as it stands: it could become anything.</summary>
    public const int ShortestStart = 3;

    private const int MostWords = 40;

    /// <summary>The terms of the words that begin with the last word of the text, the most common first; none if the last word is finished, or part of more.</summary>
    /// <param name="text">Plain words.</param>
    /// <param name="groups">Those of the text.</param>
    /// <param name="analyzer">That of the fields that are searched.</param>
    internal IReadOnlyList<string> Terms(string text, IReadOnlyList<QueryGroup> groups, Analyzer analyzer)
    {
        var tokens = new TokenBuffer();
        Analyzer.Surface.Analyze(text, AnalysisUse.Query, tokens);
        var last = tokens.Count - 1;
        if (last < 0 || tokens[last].End < text.Length || tokens.Term(last).Length < ShortestStart
            || groups is not [.., { Words.Length: 1 } group] || group.Start != tokens[last].Start)
        {
            return [];
        }

        return
        [
            .. Snapshot.Terms(Field, tokens.Term(last).ToString())
                .OrderByDescending(word => word.Documents)
                .ThenBy(word => word.Term, TermOrder.Instance)
                .Take(MostWords)
                .SelectMany(word => analyzer.Ask(word.Term).Take(1))
                .Where(asked => asked.Words.Length == 1)
                .Select(asked => asked.Words[0].Terms[0])
                .Distinct(),
        ];
    }
}
