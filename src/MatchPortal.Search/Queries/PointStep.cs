namespace MatchPortal.Search.Queries;

/// <summary>A step of a table over whole numbers.</summary>
/// <param name="From">From this value on, up to the next step.</param>
/// <param name="Points">The points there.</param>
public readonly record struct PointStep(int From, int Points);
