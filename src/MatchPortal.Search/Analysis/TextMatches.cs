using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MatchPortal.Search.Analysis;

/// <summary>Where in a text the terms of a query stand: what a page marks.</summary>
public static class TextMatches
{
    /// <summary>The places of all tokens whose term is among <paramref name="terms"/>: in order, none touching another.</summary>
    /// <param name="tokens">Cleared and used for the work.</param>
    public static ImmutableArray<TextPlace> Find(ReadOnlySpan<char> text, Analyzer analyzer, FrozenSet<string> terms, TokenBuffer tokens)
    {
        analyzer.Analyze(text, AnalysisUse.Index, tokens);
        var isAsked = terms.GetAlternateLookup<ReadOnlySpan<char>>();
        var places = new List<TextPlace>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (isAsked.Contains(tokens.Term(i)))
            {
                places.Add(new TextPlace(tokens[i].Start, tokens[i].Length));
            }
        }
        return Merged(places);
    }

    private static ImmutableArray<TextPlace> Merged(List<TextPlace> places)
    {
        var merged = ImmutableArray.CreateBuilder<TextPlace>();
        foreach (var place in places.OrderBy(place => place.Start))
        {
            if (merged.Count > 0 && place.Start <= merged[^1].End)
            {
                var last = merged[^1];
                merged[^1] = last with { Length = Math.Max(last.End, place.End) - last.Start };
                continue;
            }
            merged.Add(place);
        }
        return merged.ToImmutable();
    }
}
