using System.Collections.Immutable;

namespace MatchPortal.Search.Analysis;

/// <summary>Tokens of a query to groups: the longest run of words that something stands for as a whole, or else a word alone.</summary>
internal static class QueryGroups
{
    public static ImmutableArray<QueryGroup> Of(TokenBuffer tokens)
    {
        var groups = ImmutableArray.CreateBuilder<QueryGroup>();
        for (var at = 0; at < tokens.Count;)
        {
            var position = tokens[at].Position;
            var span = Enumerable.Range(at, tokens.Count - at).TakeWhile(i => tokens[i].Position == position).Max(i => tokens[i].Span);
            var next = at;
            while (next < tokens.Count && tokens[next].Position < position + span)
            {
                next++;
            }
            groups.Add(Group(tokens, at, next, position, span));
            at = next;
        }
        return groups.ToImmutable();
    }

    private static QueryGroup Group(TokenBuffer tokens, int from, int to, int position, int span)
    {
        var all = Enumerable.Range(from, to - from).ToArray();
        var words = all.Where(i => tokens[i].Span == 1)
            .GroupBy(i => tokens[i].Position)
            .Select(word => new QueryWord(word.Key, Terms(tokens, word)));
        var wholes = all.Where(i => span > 1 && tokens[i].Position == position && tokens[i].Span == span);
        var start = all.Min(i => tokens[i].Start);
        return new QueryGroup([.. words], Terms(tokens, wholes), start, all.Max(i => tokens[i].End) - start);
    }

    private static ImmutableArray<string> Terms(TokenBuffer tokens, IEnumerable<int> indexes)
        => [.. indexes.Select(i => tokens.Term(i).ToString()).Distinct(StringComparer.Ordinal)];
}
