namespace MatchPortal.Search.Analysis;

/// <summary>A word of a Danish text as it was read.</summary>
internal readonly ref struct DanishWord(ReadOnlySpan<char> letters, ReadOnlySpan<char> term, int head, bool isStopWord, bool isDoubtful)
{
    /// <summary>Folded, not stemmed.</summary>
    public ReadOnlySpan<char> Letters { get; } = letters;

    /// <summary>What stands for it in a phrase of synonyms; a stop word stands for itself.</summary>
    public ReadOnlySpan<char> Term { get; } = term;

    /// <summary>Where the last part of a compound starts, or 0. Index only.</summary>
    public int Head { get; } = head;

    public bool IsStopWord { get; } = isStopWord;

    /// <summary>Holds an aa, ae or oe that may be meant otherwise.</summary>
    public bool IsDoubtful { get; } = isDoubtful;
}
