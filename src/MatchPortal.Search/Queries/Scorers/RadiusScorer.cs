using MatchPortal.Search.Indexing;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>Places within a distance.</summary>
internal sealed class RadiusScorer(RadiusQuery query, Segment segment) : FilterScorer(query)
{
    private readonly int _latitude = segment.Layout.Column(query.Field);
    private readonly GeoCentre _centre = new(query.Centre);
    private readonly float _limit = GeoCentre.Square(query.Metres);

    public override int Cost => 19;

    public override bool CanMatch(int block) => !BoxDistance.IsBeyond(_centre, _limit, segment.Bounds(_latitude, block), segment.Bounds(_latitude + 1, block));

    public override int Keep(BlockScope scope, Span<ushort> locals)
    {
        var latitudes = segment.Column(_latitude).Slice(scope.First, scope.Count);
        var longitudes = segment.Column(_latitude + 1).Slice(scope.First, scope.Count);
        var kept = 0;
        foreach (var local in locals)
        {
            locals[kept] = local;
            kept += latitudes[local] != ColumnValue.Missing && _centre.SquaredMetres(latitudes[local], longitudes[local]) <= _limit ? 1 : 0;
        }

        return kept;
    }

    protected override ulong Word(int first)
    {
        var latitudes = segment.Column(_latitude);
        return Distance64.Within(_centre, latitudes, segment.Column(_latitude + 1), first, _limit) & ~Compare64.Equal(latitudes, first, ColumnValue.Missing);
    }

    protected override bool Matches(int document)
    {
        var latitude = segment.Column(_latitude)[document];
        return latitude != ColumnValue.Missing && _centre.SquaredMetres(latitude, segment.Column(_latitude + 1)[document]) <= _limit;
    }
}
