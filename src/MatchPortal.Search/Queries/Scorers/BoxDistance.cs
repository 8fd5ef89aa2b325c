using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>Whether a whole box of places is too far away.</summary>
internal static class BoxDistance
{
    // The scale of longitude falls with latitude, so the nearest place of a box is not quite the one straight across; within this distance it is nearer by less than 3 %.
    /// <summary>The share of the measured square that is certain.</summary>
    public const float Slack = 0.97f;

    /// <summary>Squares from here on say nothing.</summary>
    public const float Trusted = 1e12f;

    /// <summary>True only if every place in the box is further than the limit. A box with missing values is never too far.</summary>
    /// <param name="centre">The place to measure from.</param>
    /// <param name="limit">Square metres.</param>
    /// <param name="latitudes">Smallest and largest.</param>
    /// <param name="longitudes">Smallest and largest.</param>
    public static bool IsBeyond(in GeoCentre centre, float limit, (int Least, int Most) latitudes, (int Least, int Most) longitudes)
    {
        if (latitudes.Least == ColumnValue.Missing)
        {
            return latitudes.Most == ColumnValue.Missing;
        }

        var nearest = centre.SquaredMetres(Math.Clamp(centre.Latitude, latitudes.Least, latitudes.Most), Math.Clamp(centre.Longitude, longitudes.Least, longitudes.Most));
        return nearest < Trusted && nearest * Slack > limit;
    }
}
