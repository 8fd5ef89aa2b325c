namespace MatchPortal.Search.Browsing;

/// <summary>A piece of what a person typed, by the signs around it.</summary>
/// <param name="Text">Without the signs.</param>
/// <param name="IsPhrase">It stood in quotation marks: the words in this order, as they are.</param>
/// <param name="IsUnwanted">A minus stood before it.</param>
internal sealed record TypedPart(string Text, bool IsPhrase, bool IsUnwanted);
