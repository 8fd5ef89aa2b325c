namespace MatchPortal.Core.Lexicons.FreeText;

/// <summary>One way the lexicon writes a concept.</summary>
/// <param name="Roots">Its words and the parts of its compounds, as <see cref="WordRoots"/> compares them; sorted, each once.</param>
internal sealed record KnownPhrase(ConceptKind Kind, string Id, string Label, string Written, string[] Roots)
{
    private const int LongestShort = 4;

    /// <summary>How many words it has that are no stop words; of "at lede andre" two.</summary>
    public required int Words { get; init; }

    /// <summary>The root it ends in.</summary>
    public required string? Head { get; init; }

    /// <summary>AD, F2, SoMe: only in these capitals.</summary>
    public bool NeedsCapitals { get; } = Written.Length <= LongestShort && Written.Any(char.IsUpper) && (!Written.Any(char.IsLower) || Written.Skip(1).Any(char.IsUpper));

    public bool IsWrittenSo(ReadOnlySpan<char> text) => text.Equals(Written, NeedsCapitals ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
}
