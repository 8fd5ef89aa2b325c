using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries;

/// <summary>Every document, with points by its distance from a place.</summary>
/// <param name="Field">A point field.</param>
/// <param name="Centre">The place.</param>
/// <param name="Steps">Rising in From, which is metres, 0 or more; below the first there are no points.</param>
/// <param name="MissingPoints">For documents without a place.</param>
public sealed record DistanceQuery(string Field, GeoPoint Centre, IReadOnlyList<PointStep> Steps, int MissingPoints = 0) : Query;
