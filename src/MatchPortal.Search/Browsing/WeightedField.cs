namespace MatchPortal.Search.Browsing;

/// <summary>A text field that typed words are looked up in.</summary>
/// <param name="Name">The field.</param>
/// <param name="Weight">As in <see cref="Queries.TermQuery"/>.</param>
public sealed record WeightedField(string Name, int Weight);
