using MatchPortal.Search.Indexing;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>Documents whose own radius reaches a place.</summary>
internal sealed class OwnRadiusScorer(OwnRadiusQuery query, Segment segment) : FilterScorer(query, segment)
{
    private readonly int _latitude = segment.Layout.Column(query.Field);
    private readonly int _radius = segment.Layout.Column(query.RadiusField);
    private readonly GeoCentre _centre = new(query.Place);

    public override int Cost => 22;

    public override ulong Zones(int block)
    {
        var (least, most) = Segment.Bounds(_radius, block);
        var canMatch = least == ColumnValue.Missing
            || (most >= 0 && !BoxDistance.IsBeyond(_centre, GeoCentre.Square(most), Segment.Bounds(_latitude, block), Segment.Bounds(_latitude + 1, block)));
        return canMatch ? ulong.MaxValue : 0;
    }

    protected override ulong Word(int first)
    {
        var latitudes = Segment.Column(_latitude);
        var radii = Segment.Column(_radius);
        var anywhere = Compare64.Equal(radii, first, ColumnValue.Missing);
        var able = Compare64.Between(radii, first, 0, int.MaxValue) & ~Compare64.Equal(latitudes, first, ColumnValue.Missing);
        return able == 0 ? anywhere : anywhere | (able & Distance64.WithinOwn(_centre, latitudes, Segment.Column(_latitude + 1), radii, first));
    }

    protected override bool Matches(ReadOnlySpan<int> row) => Accepts(row[_radius], row[_latitude], row[_latitude + 1]);

    private bool Accepts(int radius, int latitude, int longitude) => radius == ColumnValue.Missing
        || (radius >= 0 && latitude != ColumnValue.Missing && _centre.SquaredMetres(latitude, longitude) <= GeoCentre.Square(radius));
}
