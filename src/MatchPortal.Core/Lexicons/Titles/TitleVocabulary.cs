using System.Collections.Frozen;
using MatchPortal.Search.Analysis;

namespace MatchPortal.Core.Lexicons.Titles;

/// <summary>What many titles teach about words: which stand last in compounds (heads), and which words compounds are made of.</summary>
internal sealed class TitleVocabulary
{
    private const int ShortestHead = 3;
    private const int ShortestRest = 3;
    private const int Productive = 3;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _heads;

    private TitleVocabulary(FrozenSet<string> heads, Analyzer analyzer) => (_heads, Analyzer) = (heads.GetAlternateLookup<ReadOnlySpan<char>>(), analyzer);

    public Analyzer Analyzer { get; }

    public static TitleVocabulary Of(IEnumerable<string> titles)
    {
        HashSet<string> words = new(titles.SelectMany(TitleWords.Of).Where(word => word.All(char.IsLetter)), StringComparer.Ordinal);
        var heads = Heads(words);
        var parts = WordParts.Of([.. DanishNouns.All, .. words.Where(word => word.Length <= 14)], []);
        return new(heads, Analyzer.Danish with { Parts = parts });
    }

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
