using MatchPortal.Search.Analysis;

namespace MatchPortal.Benchmarks.Search;

/// <summary>Made-up words that look Danish, and the term that the Danish analyzer makes of each.</summary>
internal static class Vocabulary
{
    public const int Count = 30_000;

    private static readonly string[] Starts = ["b", "bl", "br", "d", "f", "fl", "g", "gr", "h", "hj", "k", "kl", "kr", "l", "m", "n", "p", "pl", "r", "s", "sk", "sl", "st", "str", "sv", "t", "tr", "v", ""];
    private static readonly string[] Middles = ["a", "e", "i", "o", "u", "y", "æ", "ø", "å"];
    private static readonly string[] Ends = ["", "", "d", "g", "k", "l", "m", "n", "nd", "ng", "r", "rk", "s", "st", "t", "v"];
    private static readonly string[] Endings = ["", "", "", "en", "et", "er", "erne", "e", "hed", "ning", "ninger"];

    /// <summary>All words, each once.</summary>
    public static IReadOnlyList<string> Words { get; } = Make();

    private static readonly Dictionary<string, string> Terms = Words.ToDictionary(word => word, TermOf);

    /// <summary>What the index holds for a word; the word itself where the analyzer leaves it out.</summary>
    public static string Term(string word) => Terms[word];

    private static string TermOf(string word)
    {
        var tokens = new TokenBuffer();
        Analyzer.Danish.Analyze(word, AnalysisUse.Query, tokens);
        return tokens.Count == 0 ? word : tokens.Term(0).ToString();
    }

    private static List<string> Make()
    {
        var random = new Random(7);
        var words = new HashSet<string>();
        while (words.Count < Count)
        {
            var syllables = Enumerable.Range(0, random.Next(1, 4)).Select(_ => One(random, Starts) + One(random, Middles) + One(random, Ends));
            var word = string.Concat(syllables) + One(random, Endings);
            if (word.Length is > 2 and < 24)
            {
                words.Add(word);
            }
        }

        return [.. words];
    }

    private static string One(Random random, string[] choices) => choices[random.Next(choices.Length)];
}
