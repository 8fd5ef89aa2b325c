using Lucene.Net.Index;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Lucene.Scorers;

/// <summary>The documents of a concept, by the payload that stands at its one position.</summary>
internal sealed class ConceptScorer(ConceptQuery query, DocsAndPositionsEnum documents) : JudgedScorer(query, documents)
{
    private int _points;

    public override int Points => _points;

    protected override bool Accepts()
    {
        documents.NextPosition();
        var payload = documents.GetPayload();
        _points = query.Table[payload.Bytes[payload.Offset]];
        return _points != PointTable.NoMatch;
    }
}
