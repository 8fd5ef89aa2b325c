namespace MatchPortal.Core.Privacy.Scrubbing.Words;

/// <summary>Given names or family names, found also in the genitive and by the parts of a double name.</summary>
internal sealed class NameTable(IEnumerable<KeyValuePair<string, NameStrength>> names)
{
    private readonly Dictionary<string, NameStrength>.AlternateLookup<ReadOnlySpan<char>> _names =
        new Dictionary<string, NameStrength>(names, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Those that are nothing else.</summary>
    public IEnumerable<string> Plain => _names.Dictionary.Where(name => name.Value.IsPlain).Select(name => name.Key);

    public NameStrength Of(ReadOnlySpan<char> word)
    {
        if (_names.TryGetValue(word, out var strength))
        {
            return strength;
        }

        var stem = Genitive.Stem(word);
        if (stem.Length < word.Length && stem.Length > 1 && _names.TryGetValue(stem, out strength))
        {
            return strength;
        }

        return word.IndexOfAny('-', '\'') is > 1 and var hyphen ? OfDouble(word[..hyphen], word[(word.LastIndexOfAny('-', '\'') + 1)..]) : default;
    }

    /// <summary>As it stands, neither genitive nor double.</summary>
    public NameStrength OfWord(ReadOnlySpan<char> word) => _names.TryGetValue(word, out var strength) ? strength : default;

    /// <summary>As it stands, not as the genitive of another.</summary>
    public bool IsListed(ReadOnlySpan<char> word) => _names.TryGetValue(word, out _);

    // Both parts are names, or the second one could be: Anne-Sofie, Boutros-Ghali.
    private NameStrength OfDouble(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        second.Length > 1 && char.IsUpper(second[0]) && _names.TryGetValue(first, out var strength)
        || char.IsLower(first[0]) && _names.TryGetValue(first, out strength) && _names.TryGetValue(Genitive.Stem(second), out _)
            ? strength
            : default;
}
