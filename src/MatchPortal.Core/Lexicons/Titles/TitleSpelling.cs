using System.Collections.Frozen;
using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Lexicons.Titles;

/// <summary>The word of a known title that a misspelt one was meant to be: by shared grams of three letters, then by edits.</summary>
internal sealed class TitleSpelling
{
    private const int Shortest = 5;
    private const int LongForTwoEdits = 9;
    private const int Longest = 40;
    private const int Candidates = 12;

    private readonly string[] _words;
    private readonly FrozenDictionary<string, int[]> _byGram;

    /// <param name="words">In lower case, each once.</param>
    public TitleSpelling(IEnumerable<string> words)
    {
        _words = [.. words.Where(word => word.Length is >= Shortest and <= Longest).Order(StringComparer.Ordinal)];
        _byGram = _words.SelectMany((word, at) => Grams(word).Select(gram => (gram, at)))
            .GroupBy(pair => pair.gram, pair => pair.at, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Null when no word is near enough.</summary>
    /// <param name="word">In lower case.</param>
    public string? Nearest(string word)
    {
        if (word.Length is < Shortest or > Longest)
        {
            return null;
        }

        var shared = new Dictionary<int, int>();
        foreach (var at in Grams(word).SelectMany(gram => _byGram.GetValueOrDefault(gram, [])))
        {
            shared[at] = shared.GetValueOrDefault(at) + 1;
        }

        string[] near = [.. shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(Candidates).Select(pair => _words[pair.Key])];
        return Array.Find(near, known => EditDistance.IsWithin(word, known, 1))
            ?? (word.Length < LongForTwoEdits ? null : Array.Find(near, known => EditDistance.IsWithin(word, known, 2)));
    }

    private static IEnumerable<string> Grams(string word)
    {
        var padded = $"_{word}_";
        return Enumerable.Range(0, padded.Length - 2).Select(at => padded.Substring(at, 3)).Distinct();
    }
}
