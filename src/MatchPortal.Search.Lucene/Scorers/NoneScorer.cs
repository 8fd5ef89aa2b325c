using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Lucene.Scorers;

/// <summary>No document.</summary>
internal sealed class NoneScorer(Query query) : PointScorer(query)
{
    public override int Points => 0;

    public override int NextDoc() => At = NO_MORE_DOCS;

    public override int Advance(int target) => NextDoc();

    public override bool Matches(int document) => false;

    public override long GetCost() => 0;
}
