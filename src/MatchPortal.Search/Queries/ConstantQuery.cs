namespace MatchPortal.Search.Queries;

/// <summary>Documents that match a query, each for the same points.</summary>
/// <param name="Of">Which documents; its own points do not count.</param>
/// <param name="Points">For each.</param>
public sealed record ConstantQuery(Query Of, int Points) : Query;
