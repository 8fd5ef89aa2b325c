namespace MatchPortal.Search.Queries;

/// <summary>Documents whose text holds a term, with the points of <see cref="Port.TextFormula"/>.</summary>
/// <param name="Field">A text field.</param>
/// <param name="Term">As analysis gives it.</param>
/// <param name="Weight">Points for a rarity of 1 and a factor of 1.</param>
public sealed record TermQuery(string Field, string Term, int Weight = 100) : Query;
