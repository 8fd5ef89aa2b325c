using System.Collections.Frozen;

namespace MatchPortal.Search.Analysis;

/// <summary>The words that compounds may be split into, compiled. Immutable.</summary>
public sealed class WordParts
{
    /// <summary>Shorter words hide in too many others.</summary>
    internal const int MinLength = 3;

    // Nouns that are far more often endings: medlemskab is no cupboard, and a forening no ring.
    private static readonly FrozenSet<string> Endings = FrozenSet.Create(
        StringComparer.Ordinal,
        "skab", "hed", "dom", "eri", "ring", "ning", "ing", "ling", "else", "ist", "isk", "ion", "tion", "bar", "som", "løs", "fuld", "rig", "vis",
        "ende", "inde", "ten", "ter", "ale", "ere", "ens", "ess");

    private readonly string[] _terms;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _neverByStem;

    private WordParts(WordTrie trie, string[] terms, FrozenSet<string> never, ulong fingerprint)
    {
        Trie = trie;
        _terms = terms;
        _neverByStem = never.GetAlternateLookup<ReadOnlySpan<char>>();
        Fingerprint = fingerprint;
    }

    /// <summary>Splits nothing.</summary>
    public static WordParts None { get; } = Of([], []);

    internal ulong Fingerprint { get; }

    /// <summary>Values are those of <see cref="PartValue"/>.</summary>
    internal WordTrie Trie { get; }

    /// <summary>Compiles lists of words.</summary>
    /// <param name="words">
    /// Words in their basic form, in any case and order; a phrase gives each of its words. What is shorter than three letters, holds a digit
    /// or is a stop word of a phrase is left out.
    /// </param>
    /// <param name="never">Words that look like compounds and are none; with all their inflections they stay whole.</param>
    public static WordParts Of(IEnumerable<string> words, IEnumerable<string> never)
    {
        var known = Letters(words).Where(word => word.Length >= MinLength && !Endings.Contains(word));
        string[] sorted = [.. known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string[] unsplit = [.. Letters(never).Select(word => DanishTerm.Of(word).ToString()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new(
            WordTrie.Of(Keys(sorted)),
            [.. sorted.Select(word => DanishTerm.Of(word).ToString())],
            unsplit.ToFrozenSet(StringComparer.Ordinal),
            Fingerprints.Of([.. sorted, "", .. unsplit]));
    }

    /// <summary>What the index holds for a word of the list.</summary>
    internal string Term(int word) => _terms[word];

    internal bool StaysWhole(ReadOnlySpan<char> word) => _neverByStem.Contains(DanishStemmer.Stem(word));

    private static IEnumerable<string> Letters(IEnumerable<string> phrases)
        => phrases.Select(PhraseWords.Of)
            .SelectMany(words => words.Where(word => word.IsPlain && (words.Count == 1 || !StopWords.Contains(word.Letters))))
            .Select(word => word.Letters);

    private static Dictionary<string, int> Keys(string[] words)
    {
        var keys = new Dictionary<string, int>(words.Length * 2, StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
        {
            keys[words[i]] = PartValue.Free(i);
        }
        for (var i = 0; i < words.Length; i++)
        {
            // arbejde gives arbejds|tøj.
            if (words[i] is [_, _, _, .., 'e'])
            {
                keys.TryAdd(words[i][..^1] + "s", PartValue.Bound(i));
            }
        }
        return keys;
    }
}
