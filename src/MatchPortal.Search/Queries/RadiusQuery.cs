using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries;

/// <summary>Documents within a distance of a place, 0 points; one without a place does not match.</summary>
/// <param name="Field">A point field.</param>
/// <param name="Centre">The place.</param>
/// <param name="Metres">The largest distance, 0 or more.</param>
public sealed record RadiusQuery(string Field, GeoPoint Centre, int Metres) : Query;
