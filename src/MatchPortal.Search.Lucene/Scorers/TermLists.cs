using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Util;
using MatchPortal.Search.Lucene.Searching;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Lucene.Scorers;

/// <summary>Given terms, gives the documents that hold at least one of them. Few lists are walked side by side, many are poured into a bit set, as Lucene's own multi-term queries do.</summary>
internal static class TermLists
{
    private const int MostSideBySide = 16;

    /// <summary>The terms of a field that start with a prefix, in order; each is valid until the next is asked for.</summary>
    public static IEnumerable<TermsEnum> WithPrefix(Terms terms, string prefix)
    {
        if (prefix.Length > 0 && !SearchDocument.IsTerm(prefix))
        {
            yield break;
        }

        var bytes = Encoding.UTF8.GetBytes(prefix);
        var walk = terms.GetEnumerator();
        var isAtOne = walk.SeekCeil(new BytesRef(bytes)) != TermsEnum.SeekStatus.END;
        while (isAtOne && StringHelper.StartsWith(walk.Term, new BytesRef(bytes)))
        {
            yield return walk;
            isAtOne = walk.MoveNext();
        }
    }

    public static PointScorer AnyOf(Query query, LuceneSegment segment, IEnumerable<TermsEnum> terms, int points)
    {
        var lists = new List<DocsEnum>();
        FixedBitSet? poured = null;
        DocsEnum? used = null;
        foreach (var term in terms)
        {
            if (lists.Count < MostSideBySide)
            {
                lists.Add(term.Docs(null, null, DocsFlags.NONE));
                continue;
            }

            poured ??= new FixedBitSet(segment.Count);
            used = term.Docs(null, used, DocsFlags.NONE);
            poured.Or(used);
        }

        return poured is null ? SideBySide(query, lists, points) : Pour(query, lists, poured, points);
    }

    private static PointScorer SideBySide(Query query, List<DocsEnum> lists, int points) => lists.Count switch
    {
        0 => new NoneScorer(query),
        1 => new ListScorer(query, lists[0], points),
        _ => new ConstantScorer(query, new SumScorer(query, [.. lists.Select(list => new ListScorer(query, list, 0))]), points),
    };

    private static ListScorer Pour(Query query, List<DocsEnum> lists, FixedBitSet into, int points)
    {
        lists.ForEach(into.Or);
        return new(query, into.GetIterator(), points);
    }
}
