namespace MatchPortal.Search.Queries;

/// <summary>
/// Documents whose text holds the terms at consecutive positions, in order. Scored by <see cref="Port.TextFormula"/> with the number of places where the phrase
/// starts as its frequency and the sum of the terms' rarities.
/// </summary>
/// <param name="Field">A text field.</param>
/// <param name="Terms">At least one; null stands for any word at that place, but not first.</param>
/// <param name="Weight">As in <see cref="TermQuery"/>.</param>
public sealed record PhraseQuery(string Field, IReadOnlyList<string?> Terms, int Weight = 100) : Query;
