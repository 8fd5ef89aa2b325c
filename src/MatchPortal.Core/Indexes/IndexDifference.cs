namespace MatchPortal.Core.Indexes;

/// <param name="Kind">What is wrong.</param>
/// <param name="Id">The document's id: a posting's, or a profile's random one.</param>
public sealed record IndexDifference(DifferenceKind Kind, Guid Id);
