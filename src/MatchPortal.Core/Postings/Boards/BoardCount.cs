namespace MatchPortal.Core.Postings.Boards;

/// <summary>How many hits one more choice of a filter would show, all other filters kept.</summary>
public sealed record BoardCount<T>(T Value, int Count);
