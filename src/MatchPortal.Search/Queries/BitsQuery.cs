namespace MatchPortal.Search.Queries;

/// <summary>Documents by their flags; 0 points.</summary>
/// <param name="Field">A bits field.</param>
/// <param name="All">Every one of these must be set.</param>
/// <param name="Any">At least one of these must be set; 0 means no demand.</param>
/// <param name="None">None of these may be set.</param>
public sealed record BitsQuery(string Field, ulong All, ulong Any = 0, ulong None = 0) : Query;
