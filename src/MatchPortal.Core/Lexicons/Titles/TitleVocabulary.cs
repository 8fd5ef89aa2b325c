using System.Collections.Frozen;
using MatchPortal.Search.Analysis;

namespace MatchPortal.Core.Lexicons.Titles;

/// <summary>What many titles teach about words: which stand last in compounds (heads), and which words compounds are made of.</summary>
internal sealed class TitleVocabulary
{
    private const int ShortestHead = 3;
    private const int ShortestRest = 3;
    private const int Productive = 3;
    private const int LongestPart = 14;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _heads;

    private readonly FrozenSet<string> _stems;
    private readonly TitleSpelling _spelling;

    private TitleVocabulary(HashSet<string> words, TitleDecorations decorations)
    {
        _heads = Heads(words).GetAlternateLookup<ReadOnlySpan<char>>();
        _stems = words.Concat(DanishNouns.All).Select(word => DanishStemmer.Stem(word).ToString()).ToFrozenSet(StringComparer.Ordinal);
        _spelling = new(words);
        Decorations = decorations;
        Analyzer = Analyzer.Danish with { Parts = WordParts.Of([.. DanishNouns.All, .. words.Where(word => word.Length <= LongestPart)], []) };
    }

    public Analyzer Analyzer { get; }

    public TitleDecorations Decorations { get; }

    public static TitleVocabulary Of(IEnumerable<string> titles, PlaceTable places) =>
        new(new(titles.Concat(TitleFields.Words).SelectMany(TitleWords.Of).Where(word => word.All(char.IsLetter)), StringComparer.Ordinal), new(places));

    /// <summary>The title as its writer meant it: without what advertisements add, and spelt right.</summary>
    public string Cleaned(string title) => Mended(Decorations.TakeOut(title));

    /// <summary>The title with each word that nobody knows in the spelling of the known word it was meant to be.</summary>
    public string Mended(string title)
    {
        foreach (var word in TitleWords.Of(title).Where(word => word.All(char.IsLetter) && !Knows(word)))
        {
            title = Meant(word) is { } meant ? WholeWord.Replace(title, word, meant) : title;
        }

        return title;
    }

    // First the whole word, then what stands before its head or before -elev: "blmosterdekoratør".
    private string? Meant(string word)
    {
        var head = TitleLearners.In(word) is > 0 and var learner ? learner : HeadOf(word);
        return _spelling.Nearest(word) ?? (head > 0 && !Knows(word[..head]) && _spelling.Nearest(word[..head]) is { } rest ? rest + word[head..] : null);
    }

    private bool Knows(string word) =>
        StopWords.Contains(word) || _stems.Contains(DanishStemmer.Stem(word).ToString()) || TitleWords.Terms(Analyzer, word).Count > 1;

    /// <summary>Where the head of a compound begins; 0 when the word is no compound of a known head.</summary>
    public int HeadOf(ReadOnlySpan<char> word)
    {
        for (var at = word.Length - ShortestHead; at >= ShortestRest; at--)
        {
            if (_heads.Contains(word[at..]))
            {
                return at;
            }
        }

        return 0;
    }

    private static FrozenSet<string> Heads(HashSet<string> words)
    {
        var known = words.GetAlternateLookup<ReadOnlySpan<char>>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            for (var at = ShortestRest; at <= word.Length - ShortestHead; at++)
            {
                if (known.TryGetValue(word.AsSpan(at), out var head))
                {
                    counts[head] = counts.GetValueOrDefault(head) + 1;
                }
            }
        }

        return counts.Where(count => count.Value >= Productive && count.Key.Length >= 4).Select(count => count.Key).ToFrozenSet(StringComparer.Ordinal);
    }
}
