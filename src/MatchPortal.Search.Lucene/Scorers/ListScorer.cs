using Lucene.Net.Search;
using Query = MatchPortal.Search.Queries.Query;

namespace MatchPortal.Search.Lucene.Scorers;

/// <summary>The documents of a list of Lucene's; the same points for each, unless a heir knows better.</summary>
internal class ListScorer(Query query, DocIdSetIterator list, int points) : PointScorer(query)
{
    public override int Points => points;

    public override int NextDoc() => At = list.NextDoc();

    public override int Advance(int target) => At = list.Advance(target);

    public override bool Matches(int document)
    {
        if (At < document)
        {
            At = list.Advance(document);
        }

        return At == document;
    }

    public override long GetCost() => list.GetCost();
}
