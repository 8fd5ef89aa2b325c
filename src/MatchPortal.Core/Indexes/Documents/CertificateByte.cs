using MatchPortal.Core.Citizens;

namespace MatchPortal.Core.Indexes.Documents;

/// <summary>
/// A profile's certificate in one byte: the month it expires, counted from January of the index's base year. 0 never expires, 1 expired before the base year, 2 is that January,
/// 255 any month from 21 years later. To the month: who asks for a valid one reads the row as well, as for all that is shown.
/// </summary>
public static class CertificateByte
{
    /// <summary>Never expires.</summary>
    public const byte Never = 0;

    private const int Past = 1;
    private const int First = 2;

    /// <param name="certificate">What the profile says.</param>
    /// <param name="year">The index's base year.</param>
    public static byte Of(ProfileCertificate certificate, int year) =>
        certificate.Expires is { } last ? (byte)Math.Clamp(First + Months(last, year), Past, byte.MaxValue) : Never;

    /// <summary>Whether it may be valid on a day: surely not if false, and surely if true but for the days of its last month.</summary>
    public static bool MayBeValidOn(byte payload, DateOnly day, int year) =>
        payload == Never || (payload > Past && payload >= Math.Min(First + Months(day, year), byte.MaxValue));

    private static int Months(DateOnly day, int year) => ((day.Year - year) * 12) + day.Month - 1;
}
