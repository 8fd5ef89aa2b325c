namespace MatchPortal.Search.Queries;

/// <summary>Documents that carry a concept, with the points that its payload has in a table; a payload with <see cref="PointTable.NoMatch"/> does not match.</summary>
/// <param name="Field">A concept field.</param>
/// <param name="Concept">The concept's id.</param>
/// <param name="Table">Points by payload.</param>
public sealed record ConceptQuery(string Field, string Concept, PointTable Table) : Query;
