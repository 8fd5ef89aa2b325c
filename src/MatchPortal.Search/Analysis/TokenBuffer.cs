namespace MatchPortal.Search.Analysis;

/// <summary>
/// The tokens of one text, in order, with their terms. Kept and used again by one thread, it stops allocating.
/// <see cref="Analyzer.Analyze"/> clears it and fills it.
/// </summary>
public sealed class TokenBuffer
{
    /// <summary>More than this is given back when the buffer is cleared, so that one huge text is not paid for ever after.</summary>
    private const int KeptTerms = 1 << 16;

    private Token[] _tokens = new Token[256];
    private Slice[] _terms = new Slice[256];
    private char[] _chars = new char[2048];
    private int _used;

    /// <summary>The number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>What is kept from text to text; null where texts are too few to be worth it.</summary>
    internal KnownWords? Known { get; init; }

    /// <summary>A token.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token.</exception>
    public Token this[int index] => _tokens[Checked(index)];

    /// <summary>The term of a token: 1-128 chars, valid until the buffer is cleared.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token.</exception>
    public ReadOnlySpan<char> Term(int index)
    {
        var slice = _terms[Checked(index)];
        return _chars.AsSpan(slice.Start, slice.Length);
    }

    /// <summary>The term as a string if there is one already, so that none need be made.</summary>
    internal string? KnownTerm(int index) => _terms[Checked(index)].Known;

    /// <summary>Forgets all tokens.</summary>
    public void Clear()
    {
        Count = 0;
        _used = 0;
        if (_tokens.Length > KeptTerms)
        {
            _tokens = new Token[256];
            _terms = new Slice[256];
            _chars = new char[2048];
        }
    }

    /// <summary>Requires: the token's position is not before that of the last token.</summary>
    internal void Add(in Token token, scoped ReadOnlySpan<char> term) => InsertAt(Count, token, term, null);

    /// <summary>The same for a term that is a string already.</summary>
    internal void AddKnown(in Token token, string term) => InsertAt(Count, token, term, term);

    /// <summary>
    /// Puts a token after all those of its position and before: what takes several words is known only at the last. The same term at the same
    /// position is one token, the longer one.
    /// </summary>
    internal void AddLate(in Token token, scoped ReadOnlySpan<char> term)
    {
        var at = Count;
        while (at > 0 && _tokens[at - 1].Position > token.Position)
        {
            at--;
        }
        for (var same = at - 1; same >= 0 && _tokens[same].Position == token.Position; same--)
        {
            if (Term(same).SequenceEqual(term))
            {
                _tokens[same] = token;
                return;
            }
        }
        InsertAt(at, token, term, null);
    }

    private void InsertAt(int at, in Token token, scoped ReadOnlySpan<char> term, string? known)
    {
        if (Count == _tokens.Length)
        {
            Array.Resize(ref _tokens, Count * 2);
            Array.Resize(ref _terms, Count * 2);
        }
        if (_used + term.Length > _chars.Length)
        {
            Array.Resize(ref _chars, Math.Max(_chars.Length * 2, _used + term.Length));
        }
        if (at < Count)
        {
            Array.Copy(_tokens, at, _tokens, at + 1, Count - at);
            Array.Copy(_terms, at, _terms, at + 1, Count - at);
        }
        term.CopyTo(_chars.AsSpan(_used));
        _tokens[at] = token;
        _terms[at] = new Slice(_used, term.Length, known);
        _used += term.Length;
        Count++;
    }

    private int Checked(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
        return index;
    }

    private readonly record struct Slice(int Start, int Length, string? Known);
}
