using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using MatchPortal.Search.Indexing;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>
/// Looks up the terms of a query in a segment, one step at a time for all of them, so that their waits for memory overlap: one after the other they are most of what compiling
/// costs. Belongs to one thread.
/// </summary>
internal sealed class TermFinder
{
    private readonly List<Asked> _asked = [];
    private byte[] _bytes = new byte[4096];
    private int _used;

    [ThreadStatic]
    private static TermFinder? _mine;

    /// <summary>That of this thread.</summary>
    public static TermFinder Mine => _mine ??= new();

    /// <summary>Forgets what was asked.</summary>
    public void Clear()
    {
        _asked.Clear();
        _used = 0;
    }

    /// <summary>Asks for a term. What cannot be a term is not found.</summary>
    public void Ask(PostingField field, string term, TermScorer scorer)
    {
        if (_bytes.Length - _used < SearchDocument.LongestTerm)
        {
            Array.Resize(ref _bytes, _bytes.Length * 2);
        }

        if (TryEncode(term, _bytes.AsSpan(_used, SearchDocument.LongestTerm), out var length))
        {
            _asked.Add(new(field, scorer, _used, length, TermTable.Hash(_bytes.AsSpan(_used, length))));
            _used += length;
        }
    }

    /// <summary>Finds all that was asked for and tells the scorers where.</summary>
    /// <returns>What was asked.</returns>
    public ReadOnlySpan<Asked> Find()
    {
        var asked = CollectionsMarshal.AsSpan(_asked);
        foreach (ref var one in asked)
        {
            one.Term = one.Field.Terms.Likely(one.Hash);
        }

        foreach (ref var one in asked)
        {
            one.Scorer.Entries = one.Term >= 0 ? one.Field.Entries(one.Term) : default;
        }

        foreach (ref var one in asked)
        {
            var bytes = _bytes.AsSpan(one.From, one.Length);
            if (one.Term >= 0 && !one.Field.Terms[one.Term].SequenceEqual(bytes))
            {
                one.Term = one.Field.Terms.Find(bytes, one.Hash);
                one.Scorer.Entries = one.Term >= 0 ? one.Field.Entries(one.Term) : default;
            }
        }

        return asked;
    }

    /// <summary>The number of a term, or -1.</summary>
    public static int Find(PostingField field, string term)
    {
        Span<byte> room = stackalloc byte[SearchDocument.LongestTerm];
        return TryEncode(term, room, out var length) ? field.Terms.Find(room[..length], TermTable.Hash(room[..length])) : -1;
    }

    private static bool TryEncode(string term, Span<byte> room, out int length) =>
        Ascii.FromUtf16(term, room, out length) == OperationStatus.Done
            ? length > 0
            : SearchDocument.IsTerm(term) && Encoding.UTF8.TryGetBytes(term, room, out length);

    /// <summary>A term asked for, where its bytes are, and what number it has (-1 for none).</summary>
    internal record struct Asked(PostingField Field, TermScorer Scorer, int From, int Length, int Hash)
    {
        public int Term { get; set; } = -1;
    }
}
