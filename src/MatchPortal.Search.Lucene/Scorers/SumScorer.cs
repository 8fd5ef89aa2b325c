using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Lucene.Scorers;

/// <summary>The sum of the parts that match, up to a cap.</summary>
internal sealed class SumScorer(Query query, PointScorer[] parts, int cap = int.MaxValue) : UnionScorer(query, parts)
{
    public override int Points
    {
        get
        {
            var sum = 0;
            foreach (var part in All)
            {
                sum += Holds(part) ? part.Points : 0;
            }

            return Math.Min(sum, cap);
        }
    }

    public override IEnumerable<Explanation> Parts(int document)
    {
        var matching = All.ToArray().Select(part => part.Explain(document)).OfType<Explanation>().ToList();
        var cut = Math.Min(0, cap - matching.Sum(part => part.Points));
        return cut < 0 ? [.. matching, new(Query, cut, [])] : matching;
    }
}
