using MatchPortal.Search.Port;

namespace MatchPortal.Core.Lexicons.Titles;

/// <summary>A title as the index holds it.</summary>
/// <param name="Key">As in <see cref="TitleReading"/>.</param>
internal sealed record ReadForm(
    IReadOnlyList<IndexToken> Plain, IReadOnlyList<IndexToken> Grams, IReadOnlyList<IndexToken> Heads, IReadOnlyList<IndexToken> Topics, string Key);
