using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Lexicons.FreeText;

/// <summary>Finds the known word that a misspelt one was meant to be: by shared grams of three letters, then by edits.</summary>
internal sealed class SpellingTable
{
    private const int Shortest = 7;
    private const int LongForTwoEdits = 12;
    private const int Longest = 40;
    private const int Candidates = 5;

    private readonly IReadOnlyList<KnownPhrase> _words;
    private readonly Dictionary<string, List<int>> _grams = new(StringComparer.Ordinal);

    public SpellingTable(IReadOnlyList<KnownPhrase> words)
    {
        _words = [.. words.Where(word => word.Written.Length is >= Shortest and <= Longest).DistinctBy(word => word.Written.ToLowerInvariant())];
        for (var i = 0; i < _words.Count; i++)
        {
            foreach (var gram in Grams(_words[i].Written))
            {
                (_grams.TryGetValue(gram, out var list) ? list : _grams[gram] = []).Add(i);
            }
        }
    }

    /// <summary>Null when no word is near enough.</summary>
    public KnownPhrase? Nearest(string word)
    {
        if (word.Length is < Shortest or > Longest)
        {
            return null;
        }

        var lower = word.ToLowerInvariant();
        var shared = new Dictionary<int, int>();
        foreach (var index in Grams(word).SelectMany(gram => _grams.GetValueOrDefault(gram, [])))
        {
            shared[index] = shared.GetValueOrDefault(index) + 1;
        }

        var most = word.Length >= LongForTwoEdits ? 2 : 1;
        return shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(Candidates)
            .Select(pair => _words[pair.Key])
            .FirstOrDefault(known => EditDistance.IsWithin(lower, known.Written.ToLowerInvariant(), most));
    }

    private static IEnumerable<string> Grams(string word)
    {
        var padded = $"_{word.ToLowerInvariant()}_";
        return Enumerable.Range(0, padded.Length - 2).Select(at => padded.Substring(at, 3)).Distinct();
    }
}
