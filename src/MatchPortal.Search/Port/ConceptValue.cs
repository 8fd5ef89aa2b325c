namespace MatchPortal.Search.Port;

/// <summary>A concept that a document carries.</summary>
/// <param name="Concept">The concept's id.</param>
/// <param name="Payload">One byte whose meaning is the owner's; a query turns it into points through its table.</param>
public readonly record struct ConceptValue(string Concept, byte Payload);
