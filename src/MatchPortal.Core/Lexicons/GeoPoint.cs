namespace MatchPortal.Core.Lexicons;

/// <summary>A point on the earth in WGS 84.</summary>
/// <param name="Latitude">Degrees, north is positive.</param>
/// <param name="Longitude">Degrees, east is positive.</param>
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    private const double MeanEarthRadiusKm = 6371.0088;

    /// <summary>Within the box from Gedser to Skagen and from Blåvand to Christiansø.</summary>
    public bool IsInDenmark => Latitude is >= 54.5 and <= 57.8 && Longitude is >= 8.0 and <= 15.3;

    /// <summary>Kilometres as the crow flies, by the haversine formula: the earth as a sphere, wrong by 0.5 % at most.</summary>
    public double DistanceKm(GeoPoint other)
    {
        var (latitude, otherLatitude) = (double.DegreesToRadians(Latitude), double.DegreesToRadians(other.Latitude));
        var north = Math.Sin((otherLatitude - latitude) / 2);
        var east = Math.Sin(double.DegreesToRadians(other.Longitude - Longitude) / 2);
        var haversine = (north * north) + (Math.Cos(latitude) * Math.Cos(otherLatitude) * east * east);
        return 2 * MeanEarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(haversine)));
    }
}
