namespace MatchPortal.Search.Queries;

/// <summary>Documents that carry a concept, with the points that its payload has in a table.</summary>
/// <param name="Field">A concept field.</param>
/// <param name="Concept">The concept's id.</param>
/// <param name="Table">256 entries by payload; <see cref="NoMatch"/> means that a concept with that payload does not match.</param>
public sealed record ConceptQuery(string Field, string Concept, IReadOnlyList<int> Table) : Query
{
    /// <summary>The entry of a payload that does not match.</summary>
    public const int NoMatch = -1;
}
