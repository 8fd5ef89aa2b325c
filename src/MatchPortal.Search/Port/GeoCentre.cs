namespace MatchPortal.Search.Port;

/// <summary>
/// Distances from one place, as all engines compute them: on a plane with the cosine of the latitude half way, made linear around the centre. Single precision,
/// in the order written here, so that vectors and scalars agree to the bit. Over Denmark it is within 0.3 % of the great circle.
/// </summary>
public readonly struct GeoCentre
{
    /// <summary>Metres to one unit of latitude.</summary>
    public const float MetresPerUnit = 1.1119493f;

    private const double Radians = Math.PI / 180 / GeoPoint.UnitsPerDegree;

    /// <summary>Prepares the constants of a centre.</summary>
    public GeoCentre(GeoPoint point)
    {
        Latitude = point.LatitudeUnits;
        Longitude = point.LongitudeUnits;
        var (sine, cosine) = Math.SinCos(Latitude * Radians);
        Cosine = (float)(cosine * MetresPerUnit);
        HalfSine = (float)(sine * Radians / 2 * MetresPerUnit);
    }

    /// <summary>Latitude of the centre in units.</summary>
    public int Latitude { get; }

    /// <summary>Longitude of the centre in units.</summary>
    public int Longitude { get; }

    /// <summary>Metres to one unit of longitude at the centre.</summary>
    public float Cosine { get; }

    /// <summary>How much <see cref="Cosine"/> falls with each unit of latitude, halved for the way between.</summary>
    public float HalfSine { get; }

    /// <summary>The squared distance in metres to a place given in units.</summary>
    public float SquaredMetres(int latitude, int longitude)
    {
        var north = (float)(latitude - Latitude);
        var east = (float)(longitude - Longitude);
        var y = north * MetresPerUnit;
        var x = east * (Cosine - (north * HalfSine));
        return (x * x) + (y * y);
    }

    /// <summary>A limit in metres as it is compared with <see cref="SquaredMetres"/>.</summary>
    public static float Square(int metres) => (float)metres * (float)metres;
}
