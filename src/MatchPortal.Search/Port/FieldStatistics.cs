namespace MatchPortal.Search.Port;

/// <summary>The statistics of one text field.</summary>
/// <param name="AverageLength">Tokens a document, over the documents that have at least one.</param>
/// <param name="Frequencies">How many documents hold each term.</param>
public sealed record FieldStatistics(double AverageLength, IReadOnlyDictionary<string, int> Frequencies);
