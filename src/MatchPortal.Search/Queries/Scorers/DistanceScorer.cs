using MatchPortal.Search.Indexing;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>Points by the steps of a distance.</summary>
internal sealed class DistanceScorer(DistanceQuery query, Segment segment) : TableScorer(query, query.Steps, query.MissingPoints)
{
    private readonly int _latitude = segment.Layout.Column(query.Field);
    private readonly GeoCentre _centre = new(query.Centre);
    private readonly (float From, int Points)[] _steps = [.. query.Steps.Select(step => (GeoCentre.Square(step.From), step.Points))];

    public override int At(int document)
    {
        var latitude = segment.Column(_latitude)[document];
        if (latitude == ColumnValue.Missing)
        {
            return query.MissingPoints;
        }

        var distance = _centre.SquaredMetres(latitude, segment.Column(_latitude + 1)[document]);
        var points = 0;
        foreach (var (from, reached) in _steps)
        {
            points = distance >= from ? reached : points;
        }

        return points;
    }
}
