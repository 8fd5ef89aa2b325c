namespace MatchPortal.Core.Insights;

/// <summary>What the front page tells. Counts of postings only: an exact count of people is never public.</summary>
/// <param name="OnBoard">Postings on the board now.</param>
/// <param name="Filled">Postings filled since <paramref name="Since"/>.</param>
/// <param name="Since">First day of the quarter.</param>
/// <param name="TypicalAnswer">The median time from a question to the citizen's answer since then; null when nobody has answered.</param>
/// <param name="CountedAt">UTC.</param>
public sealed record LiveFigures(int OnBoard, int Filled, DateOnly Since, TimeSpan? TypicalAnswer, DateTime CountedAt);
