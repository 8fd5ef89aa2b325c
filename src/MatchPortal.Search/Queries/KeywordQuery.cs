namespace MatchPortal.Search.Queries;

/// <summary>Documents that hold at least one of the values.</summary>
/// <param name="Field">A keyword field.</param>
/// <param name="Values">None means no document.</param>
/// <param name="Points">Once, however many values match.</param>
public sealed record KeywordQuery(string Field, IReadOnlyList<string> Values, int Points = 0) : Query;
