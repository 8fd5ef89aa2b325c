namespace MatchPortal.Search.Port;

/// <summary>A document found.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Score">Its points, 0 to 2^24 - 1.</param>
/// <param name="Key">What it was ordered by, the largest first: the score, or the value under another order (negative where the smallest comes first).</param>
public readonly record struct SearchHit(Guid Id, int Score, int Key);
