namespace MatchPortal.Search.Port;

/// <summary>A place, held to 0.00001 degree (about a metre), so that every engine computes with the same whole numbers.</summary>
public readonly record struct GeoPoint
{
    /// <summary>Units to the degree.</summary>
    public const int UnitsPerDegree = 100_000;

    /// <summary>Makes a place from degrees (WGS 84).</summary>
    /// <param name="latitude">-90 to 90.</param>
    /// <param name="longitude">-180 to 180.</param>
    /// <exception cref="ArgumentOutOfRangeException">Outside the earth, or not a number.</exception>
    public GeoPoint(double latitude, double longitude)
    {
        if (!(Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180))
        {
            throw new ArgumentOutOfRangeException(nameof(latitude), $"{latitude}, {longitude} is no place on earth.");
        }

        LatitudeUnits = (int)Math.Round(latitude * UnitsPerDegree);
        LongitudeUnits = (int)Math.Round(longitude * UnitsPerDegree);
    }

    /// <summary>Latitude in units of 0.00001 degree.</summary>
    public int LatitudeUnits { get; }

    /// <summary>Longitude in units of 0.00001 degree.</summary>
    public int LongitudeUnits { get; }
}
