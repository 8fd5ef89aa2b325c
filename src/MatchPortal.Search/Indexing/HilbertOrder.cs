using MatchPortal.Search.Port;

namespace MatchPortal.Search.Indexing;

/// <summary>Given a place, gives its number along a Hilbert curve over the earth (cells of about 600 metres): neighbours in number are neighbours on the map.</summary>
internal static class HilbertOrder
{
    private const int Bits = 16;

    /// <summary>Places come first, in order of the curve; documents without one last.</summary>
    public static uint Key(int latitude, int longitude)
    {
        if (latitude == ColumnValue.Missing)
        {
            return uint.MaxValue;
        }

        var x = Cell(longitude, 180);
        var y = Cell(latitude, 90);
        uint key = 0;
        for (var side = 1u << (Bits - 1); side > 0; side >>= 1)
        {
            var right = (x & side) != 0 ? 1u : 0;
            var upper = (y & side) != 0 ? 1u : 0;
            key += side * side * ((3 * right) ^ upper);
            if (upper == 0)
            {
                (x, y) = right == 1 ? (~y, ~x) : (y, x);
            }
        }

        return Math.Min(key, uint.MaxValue - 1);
    }

    private static uint Cell(int units, int half) => (uint)((units + ((long)half * GeoPoint.UnitsPerDegree)) * ((1 << Bits) - 1) / (2L * half * GeoPoint.UnitsPerDegree));
}
