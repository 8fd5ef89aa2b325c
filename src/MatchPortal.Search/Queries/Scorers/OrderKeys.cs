using System.Numerics;
using MatchPortal.Search.Indexing;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>The keys of an order other than by score: the larger comes first, <see cref="ColumnValue.Missing"/> last.</summary>
internal sealed class OrderKeys
{
    private readonly Segment _segment;
    private readonly int _column;
    private readonly int _sign;
    private readonly GeoCentre? _centre;

    private OrderKeys(Segment segment, string field, int sign, GeoCentre? centre)
    {
        _segment = segment;
        _column = segment.Layout.Column(field);
        _sign = sign;
        _centre = centre;
    }

    /// <summary>The keys of an order; null for the order by score.</summary>
    public static OrderKeys? For(SearchOrder order, Segment segment) => order switch
    {
        SearchOrder.ByColumn column => new(segment, column.Field, column.Descending ? 1 : -1, null),
        SearchOrder.ByDistance distance => new(segment, distance.Field, 0, new GeoCentre(distance.Centre)),
        _ => null,
    };

    /// <summary>Writes the keys of a block's documents among those given.</summary>
    public void Write(BlockScope scope, ReadOnlySpan<ulong> among, Span<int> keys)
    {
        for (var i = 0; i < among.Length; i++)
        {
            for (var word = among[i]; word != 0; word &= word - 1)
            {
                var local = (i << 6) + BitOperations.TrailingZeroCount(word);
                keys[local] = KeyOf(scope.First + local);
            }
        }
    }

    private int KeyOf(int document)
    {
        var value = _segment.Column(_column)[document];
        if (value == ColumnValue.Missing || _centre is not { } centre)
        {
            return value == ColumnValue.Missing ? value : value * _sign;
        }

        return -(int)MathF.Sqrt(centre.SquaredMetres(value, _segment.Column(_column + 1)[document]));
    }
}
