using MatchPortal.Search.Indexing;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>Places within a distance.</summary>
internal sealed class RadiusScorer(RadiusQuery query, Segment segment) : FilterScorer(query, segment)
{
    private readonly int _latitude = segment.Layout.Column(query.Field);
    private readonly GeoCentre _centre = new(query.Centre);
    private readonly float _limit = GeoCentre.Square(query.Metres);

    public override int Cost => 19;

    public override ulong Zones(int block)
    {
        if (BoxDistance.IsBeyond(_centre, _limit, Segment.Bounds(_latitude, block), Segment.Bounds(_latitude + 1, block)))
        {
            return 0;
        }

        return _latitude == Segment.Layout.PlaceColumn ? Distance64.Reached(_centre, _limit, Segment.ZoneBoxes(block)) : ulong.MaxValue;
    }

    protected override ulong Word(int first)
    {
        var latitudes = Segment.Column(_latitude);
        return Distance64.Within(_centre, latitudes, Segment.Column(_latitude + 1), first, _limit) & ~Compare64.Equal(latitudes, first, ColumnValue.Missing);
    }

    protected override bool Matches(ReadOnlySpan<int> row) =>
        row[_latitude] != ColumnValue.Missing && _centre.SquaredMetres(row[_latitude], row[_latitude + 1]) <= _limit;
}
