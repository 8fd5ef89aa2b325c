namespace MatchPortal.Search.Port;

/// <summary>One field of an index.</summary>
/// <param name="Name">Unique within the schema, ordinal comparison.</param>
/// <param name="Kind">What the field holds.</param>
/// <param name="Facet">Whether its values can be counted. Requires: a keyword field.</param>
public sealed record IndexField(string Name, FieldKind Kind, bool Facet = false);
