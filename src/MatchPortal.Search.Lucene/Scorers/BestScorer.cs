using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Lucene.Scorers;

/// <summary>The best of the parts that match.</summary>
internal sealed class BestScorer(Query query, PointScorer[] parts) : UnionScorer(query, parts)
{
    public override int Points
    {
        get
        {
            var best = 0;
            foreach (var part in All)
            {
                best = Holds(part) ? Math.Max(best, part.Points) : best;
            }

            return best;
        }
    }

    public override IEnumerable<Explanation> Parts(int document) =>
        All.ToArray().Select(part => part.Explain(document)).OfType<Explanation>().OrderByDescending(part => part.Points).Take(1);
}
