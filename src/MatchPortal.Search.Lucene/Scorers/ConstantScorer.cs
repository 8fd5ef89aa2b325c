using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Lucene.Scorers;

/// <summary>The documents of another scorer, the same points for each.</summary>
internal sealed class ConstantScorer(Query query, PointScorer of, int points) : PointScorer(query)
{
    public override int Points => points;

    public override int NextDoc() => At = of.NextDoc();

    public override int Advance(int target) => At = of.Advance(target);

    public override bool Matches(int document)
    {
        var matches = of.Matches(document);
        At = of.DocID;
        return matches;
    }

    public override long GetCost() => of.GetCost();
}
