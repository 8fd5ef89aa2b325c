using System.Numerics;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>Distances of 64 places at once, step by step as <see cref="GeoCentre.SquaredMetres"/> writes them, so that the bits agree. Missing places give anything.</summary>
internal static class Distance64
{
    /// <summary>The places within a limit in square metres.</summary>
    public static ulong Within(in GeoCentre centre, ReadOnlySpan<int> latitudes, ReadOnlySpan<int> longitudes, int first, float limit)
    {
        var most = new Vector<float>(limit);
        var bits = 0UL;
        for (var i = 0; i < 64; i += Vector<int>.Count)
        {
            bits |= Compare64.Bits(Vector.LessThanOrEqual(Squared(centre, latitudes[(first + i)..], longitudes[(first + i)..]), most)) << i;
        }

        return bits;
    }

    /// <summary>The places within limits of their own, in metres, 0 or more.</summary>
    public static ulong WithinOwn(in GeoCentre centre, ReadOnlySpan<int> latitudes, ReadOnlySpan<int> longitudes, ReadOnlySpan<int> limits, int first)
    {
        var bits = 0UL;
        for (var i = 0; i < 64; i += Vector<int>.Count)
        {
            var metres = Vector.ConvertToSingle(new Vector<int>(limits[(first + i)..]));
            bits |= Compare64.Bits(Vector.LessThanOrEqual(Squared(centre, latitudes[(first + i)..], longitudes[(first + i)..]), metres * metres)) << i;
        }

        return bits;
    }

    private static Vector<float> Squared(in GeoCentre centre, ReadOnlySpan<int> latitudes, ReadOnlySpan<int> longitudes)
    {
        var north = Vector.ConvertToSingle(new Vector<int>(latitudes) - new Vector<int>(centre.Latitude));
        var east = Vector.ConvertToSingle(new Vector<int>(longitudes) - new Vector<int>(centre.Longitude));
        var y = north * GeoCentre.MetresPerUnit;
        var x = east * (new Vector<float>(centre.Cosine) - (north * centre.HalfSine));
        return (x * x) + (y * y);
    }
}
