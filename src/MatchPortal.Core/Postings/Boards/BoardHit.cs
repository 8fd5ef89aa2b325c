namespace MatchPortal.Core.Postings.Boards;

/// <param name="Id">The posting.</param>
/// <param name="DistanceKm">From the place asked for; null without one.</param>
public sealed record BoardHit(PostingId Id, double? DistanceKm);
