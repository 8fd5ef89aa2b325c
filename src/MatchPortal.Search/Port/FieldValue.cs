namespace MatchPortal.Search.Port;

/// <summary>What a document holds in one field.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Value">Its value.</param>
public readonly record struct FieldValue<T>(string Field, T Value);
