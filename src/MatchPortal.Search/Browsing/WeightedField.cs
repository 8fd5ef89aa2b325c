namespace MatchPortal.Search.Browsing;

/// <summary>A text field that typed words are looked up in.</summary>
/// <param name="Name">The field.</param>
/// <param name="Weight">As in <see cref="Queries.TermQuery"/>.</param>
/// <param name="IsImplied">
/// Whether it holds what follows from the document rather than what it says, as other names of the same: a document is found by it, but never kept away by it.
/// </param>
public sealed record WeightedField(string Name, int Weight, bool IsImplied = false);
