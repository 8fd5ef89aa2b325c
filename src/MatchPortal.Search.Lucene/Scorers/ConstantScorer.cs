using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Lucene.Scorers;

/// <summary>The documents of another scorer, the same points for each.</summary>
internal sealed class ConstantScorer(Query query, PointScorer of, int points) : PointScorer(query)
{
    public override int DocID => of.DocID;

    public override int Points => points;

    public override int NextDoc() => of.NextDoc();

    public override int Advance(int target) => of.Advance(target);

    public override bool Matches(int document) => of.Matches(document);

    public override long GetCost() => of.GetCost();
}
