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

    /// <summary>The boxes that a circle may reach into, see <see cref="BoxDistance"/>.</summary>
    /// <param name="centre">Of the circle.</param>
    /// <param name="limit">Its radius in metres, squared.</param>
    /// <param name="boxes">As <see cref="Indexing.Segment.ZoneBoxes"/> gives them.</param>
    public static ulong Reached(in GeoCentre centre, float limit, ReadOnlySpan<int> boxes)
    {
        var (latitude, longitude) = (new Vector<int>(centre.Latitude), new Vector<int>(centre.Longitude));
        var (slack, trusted, most) = (new Vector<float>(BoxDistance.Slack), new Vector<float>(BoxDistance.Trusted), new Vector<float>(limit));
        var beyond = 0UL;
        for (var i = 0; i < 64; i += Vector<int>.Count)
        {
            var y = Vector.Min(Vector.Max(latitude, new(boxes[i..])), new(boxes[(64 + i)..]));
            var x = Vector.Min(Vector.Max(longitude, new(boxes[(128 + i)..])), new(boxes[(192 + i)..]));
            var nearest = Squared(centre, y, x);
            beyond |= Compare64.Bits(Vector.LessThan(nearest, trusted) & Vector.GreaterThan(nearest * slack, most)) << i;
        }

        return ~beyond;
    }

    private static Vector<float> Squared(in GeoCentre centre, ReadOnlySpan<int> latitudes, ReadOnlySpan<int> longitudes) =>
        Squared(centre, new Vector<int>(latitudes), new Vector<int>(longitudes));

    private static Vector<float> Squared(in GeoCentre centre, Vector<int> latitudes, Vector<int> longitudes)
    {
        var north = Vector.ConvertToSingle(latitudes - new Vector<int>(centre.Latitude));
        var east = Vector.ConvertToSingle(longitudes - new Vector<int>(centre.Longitude));
        var y = north * GeoCentre.MetresPerUnit;
        var x = east * (new Vector<float>(centre.Cosine) - (north * centre.HalfSine));
        return (x * x) + (y * y);
    }
}
