using MatchPortal.Search.Indexing;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>Points by the steps of a number or date.</summary>
internal sealed class ColumnScorer(ColumnQuery query, Segment segment) : TableScorer(query, query.Steps, query.MissingPoints)
{
    private readonly int _column = segment.Layout.Column(query.Field);
    private readonly PointStep[] _steps = [.. query.Steps];

    public override int At(int document)
    {
        var value = segment.Column(_column)[document];
        var points = 0;
        foreach (var step in _steps)
        {
            points = value >= step.From ? step.Points : points;
        }

        return value == ColumnValue.Missing ? query.MissingPoints : points;
    }
}
