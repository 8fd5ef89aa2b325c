namespace MatchPortal.Core.Privacy.Scrubbing.Words;

/// <summary>A set of words that are a sign of the same. Whether a token of a passage is one of them is looked up once for all sets, and kept as a bit.</summary>
internal sealed class Cue(ulong bit, IEnumerable<string> words)
{
    private readonly WordSet _words = new(words);

    public ulong Bit => bit;

    /// <summary>For what is not a token: a part of one, or several.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);

    /// <inheritdoc cref="WordSet.IsEndOf"/>
    public bool IsEndOf(ReadOnlySpan<char> word, int before, int shortest) => _words.IsEndOf(word, before, shortest);
}
