using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MatchPortal.Search.Analysis;

/// <summary>Groups of words and phrases that mean the same, compiled. Immutable.</summary>
public sealed class SynonymTable
{
    /// <summary>The most words a phrase may have.</summary>
    public const int MaxWords = 8;

    internal const int Start = 0;
    internal const int Nothing = -1;

    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<long, int> _steps;
    private readonly SynonymUse[][] _uses;

    private SynonymTable(SynonymSteps steps, ulong fingerprint)
    {
        _words = steps.Words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _steps = steps.Steps.ToFrozenDictionary();
        _uses = [.. steps.Uses.Select(uses => uses.GroupBy(use => use.Term).Select(Laxest).ToArray())];
        IsEmpty = _uses.Length == 1;
        Fingerprint = fingerprint;
    }

    /// <summary>Knows no synonyms.</summary>
    public static SynonymTable None { get; } = Of([]);

    internal ulong Fingerprint { get; }

    internal bool IsEmpty { get; }

    /// <summary>Compiles groups.</summary>
    /// <param name="groups">In any order. A phrase may be in several groups; one without letters and digits is left out.</param>
    /// <exception cref="ArgumentException">A name is empty, long, doubled or holds white space, or a phrase has more than eight words.</exception>
    public static SynonymTable Of(IEnumerable<SynonymGroup> groups)
    {
        ImmutableArray<SynonymGroup> sorted = [.. groups.OrderBy(group => group.Name, StringComparer.Ordinal)];
        Check(sorted);
        var steps = new SynonymSteps();
        foreach (var group in sorted)
        {
            foreach (var phrase in group.Phrases)
            {
                Add(steps, group, phrase);
            }
        }
        return new(steps, Fingerprints.Of(sorted.SelectMany(group => group.Phrases.Order(StringComparer.Ordinal).Prepend("=" + group.Name))));
    }

    /// <summary>The number of a word that occurs in a phrase, or <see cref="Nothing"/>.</summary>
    internal int Word(ReadOnlySpan<char> term) => _words.TryGetValue(term, out var word) ? word : Nothing;

    /// <summary>The node after one more word of a phrase, or <see cref="Nothing"/>.</summary>
    internal int Step(int node, int word) => _steps.TryGetValue(SynonymSteps.Key(node, word), out var next) ? next : Nothing;

    /// <summary>The groups of the phrase that ends at a node.</summary>
    internal ReadOnlySpan<SynonymUse> Uses(int node) => _uses[node];

    private static void Check(ImmutableArray<SynonymGroup> sorted)
    {
        for (var i = 0; i < sorted.Length; i++)
        {
            var name = sorted[i].Name;
            if (name.Length is 0 or > 100 || name.Any(char.IsWhiteSpace) || (i > 0 && sorted[i - 1].Name == name))
            {
                throw new ArgumentException($"The name of a synonym group is 1-100 chars without white space and used once: \"{name}\".");
            }
        }
    }

    private static void Add(SynonymSteps steps, SynonymGroup group, string phrase)
    {
        var words = PhraseWords.Of(phrase);
        if (words.Count > MaxWords)
        {
            throw new ArgumentException($"A synonym has at most {MaxWords} words: \"{phrase}\".");
        }
        if (words.Count > 0)
        {
            var isShort = words is [{ IsCapitals: true, IsPlain: true, Letters.Length: <= 3 }];
            var isStopWord = words is [var only] && StopWords.Contains(only.Letters);
            steps.Add(words, new SynonymUse("=" + group.Name, isShort, isStopWord));
        }
    }

    private static SynonymUse Laxest(IEnumerable<SynonymUse> uses) => uses.OrderBy(use => use.InCapitals).ThenBy(use => use.IsStopWord).First();
}
