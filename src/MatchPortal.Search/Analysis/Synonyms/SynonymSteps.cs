namespace MatchPortal.Search.Analysis;

/// <summary>The phrases of a table while it is made: from each node a word leads to the next.</summary>
internal sealed class SynonymSteps
{
    public Dictionary<string, int> Words { get; } = new(StringComparer.Ordinal);

    public Dictionary<long, int> Steps { get; } = [];

    /// <summary>By node; the first is where every phrase starts.</summary>
    public List<List<SynonymUse>> Uses { get; } = [[]];

    public static long Key(int node, int word) => ((long)node << 32) | (uint)word;

    public void Add(List<PhraseWord> phrase, SynonymUse use)
    {
        var node = SynonymTable.Start;
        foreach (var word in phrase)
        {
            Words.TryAdd(word.Term, Words.Count);
            node = Next(node, Words[word.Term]);
        }
        Uses[node].Add(use);
    }

    private int Next(int node, int word)
    {
        if (!Steps.TryGetValue(Key(node, word), out var next))
        {
            next = Uses.Count;
            Steps.Add(Key(node, word), next);
            Uses.Add([]);
        }
        return next;
    }
}
