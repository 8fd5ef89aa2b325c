using MatchPortal.Search.Analysis;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Browsing;

/// <summary>Given texts, gives the tokens of a document's field. Keep one for each thread.</summary>
/// <param name="analyzer">The field's analyzer.</param>
public sealed class IndexText(Analyzer analyzer)
{
    /// <summary>The distance in positions between two texts of one field, so that no phrase reaches over.</summary>
    public const int Gap = 50;

    // Words come back: a term that was met before is the same string again.
    private const int MostTermsKept = 100_000;

    private readonly TokenBuffer _buffer = new() { Known = new() };
    private readonly HashSet<string> _terms = [];

    /// <summary>The tokens of the texts, one after the other.</summary>
    public IReadOnlyList<IndexToken> Tokens(params ReadOnlySpan<string> texts)
    {
        var tokens = new List<IndexToken>();
        var first = 0;
        foreach (var text in texts)
        {
            analyzer.Analyze(text, AnalysisUse.Index, _buffer);
            tokens.EnsureCapacity(tokens.Count + _buffer.Count);
            for (var i = 0; i < _buffer.Count; i++)
            {
                tokens.Add(new(_buffer.KnownTerm(i) ?? Kept(_buffer.Term(i)), first + _buffer[i].Position));
            }

            first = tokens.Count == 0 ? 0 : tokens[^1].Position + Gap;
        }

        return tokens;
    }

    private string Kept(ReadOnlySpan<char> term)
    {
        var known = _terms.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(term, out var kept))
        {
            return kept;
        }

        if (_terms.Count >= MostTermsKept)
        {
            _terms.Clear();
        }

        known.Add(term);
        return known.TryGetValue(term, out kept) ? kept : term.ToString();
    }
}
