namespace MatchPortal.Core.Searching;

/// <summary>How many hits one more choice of a filter would show, all other filters kept.</summary>
public sealed record FacetCount<T>(T Value, int Count);
