using MatchPortal.Search.Indexing;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>Documents whose own radius reaches a place.</summary>
internal sealed class OwnRadiusScorer(OwnRadiusQuery query, Segment segment) : FilterScorer(query)
{
    private readonly int _latitude = segment.Layout.Column(query.Field);
    private readonly int _radius = segment.Layout.Column(query.RadiusField);
    private readonly GeoCentre _centre = new(query.Place);

    public override int Cost => 22;

    public override bool CanMatch(int block)
    {
        var (least, most) = segment.Bounds(_radius, block);
        return least == ColumnValue.Missing
            || (most >= 0 && !BoxDistance.IsBeyond(_centre, GeoCentre.Square(most), segment.Bounds(_latitude, block), segment.Bounds(_latitude + 1, block)));
    }

    public override int Keep(BlockScope scope, Span<ushort> locals)
    {
        var radii = segment.Column(_radius).Slice(scope.First, scope.Count);
        var latitudes = segment.Column(_latitude).Slice(scope.First, scope.Count);
        var longitudes = segment.Column(_latitude + 1).Slice(scope.First, scope.Count);
        var kept = 0;
        foreach (var local in locals)
        {
            locals[kept] = local;
            kept += Accepts(radii[local], latitudes[local], longitudes[local]) ? 1 : 0;
        }

        return kept;
    }

    protected override ulong Word(int first)
    {
        var latitudes = segment.Column(_latitude);
        var radii = segment.Column(_radius);
        var anywhere = Compare64.Equal(radii, first, ColumnValue.Missing);
        var able = Compare64.Between(radii, first, 0, int.MaxValue) & ~Compare64.Equal(latitudes, first, ColumnValue.Missing);
        return able == 0 ? anywhere : anywhere | (able & Distance64.WithinOwn(_centre, latitudes, segment.Column(_latitude + 1), radii, first));
    }

    protected override bool Matches(int document) =>
        Accepts(segment.Column(_radius)[document], segment.Column(_latitude)[document], segment.Column(_latitude + 1)[document]);

    private bool Accepts(int radius, int latitude, int longitude) => radius == ColumnValue.Missing
        || (radius >= 0 && latitude != ColumnValue.Missing && _centre.SquaredMetres(latitude, longitude) <= GeoCentre.Square(radius));
}
