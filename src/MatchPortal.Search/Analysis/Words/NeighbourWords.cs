using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace MatchPortal.Search.Analysis;

/// <summary>
/// What a document's words say together with the one beside them. In "lager- og logistikmedarbejder" the first also is a lagermedarbejder; ISO 9001 is ISO9001, and
/// the reverse. Index only: whoever types one of them finds the other.
/// </summary>
internal ref struct NeighbourWords(ReadOnlySpan<char> text, TokenBuffer tokens)
{
    // Fewer letters or digits, as in C1 or 3D, say nothing apart.
    private const int ShortestHalf = 2;
    private const int LongestCode = 8;
    private const int MostOpen = 3;
    private const int MaxJoined = 128;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly TokenBuffer _tokens = tokens;
    private Word _last;
    private OpenWords _open;
    private int _openCount;
    private bool _mayStartCode;

    /// <summary>Reads the next word, and adds what it says of those before it.</summary>
    /// <param name="letters">The word, folded.</param>
    /// <param name="head">Where the last part of a compound starts, or 0.</param>
    /// <param name="isStopWord">Whether it is one.</param>
    /// <param name="position">Its position.</param>
    /// <param name="piece">Its place in the text.</param>
    public void Read(ReadOnlySpan<char> letters, int head, bool isStopWord, int position, in WordPiece piece)
    {
        ReadCode(letters, position, piece);
        ReadFragment(letters, head, isStopWord, position, piece);
        _mayStartCode = piece.IsPlainWord && !isStopWord && letters.Length is >= ShortestHalf and <= LongestCode && !letters.Contains('\'');
        _last.Set(letters, position, piece);
    }

    private void ReadCode(ReadOnlySpan<char> letters, int position, in WordPiece piece)
    {
        if (!piece.HasDigit)
        {
            return;
        }
        var digits = letters.Length;
        while (digits > 0 && char.IsAsciiDigit(letters[digits - 1]))
        {
            digits--;
        }
        if (letters.Length - digits < ShortestHalf)
        {
            return;
        }
        if (digits >= ShortestHalf && piece.HasLetter)
        {
            _tokens.Add(new Token(position, 1, piece.Start, piece.Length, TokenKind.Part), letters[..digits]);
            _tokens.Add(new Token(position, 1, piece.Start, piece.Length, TokenKind.Part), letters[digits..]);
        }
        else if (digits == 0 && _mayStartCode && piece.Start == _last.Piece.End + 1 && _text[_last.Piece.End] == ' ')
        {
            AddJoined(new Token(position - 1, 2, _last.Piece.Start, piece.End - _last.Piece.Start, TokenKind.Joined), _last.Letters, letters, isCode: true);
        }
    }

    private void ReadFragment(ReadOnlySpan<char> letters, int head, bool isStopWord, int position, in WordPiece piece)
    {
        var isFragment = piece is { IsPlainWord: true, Joint: '\0' } && piece.End < _text.Length && _text[piece.End] == '-';
        if (isFragment && !isStopWord && _openCount < MostOpen)
        {
            _open[_openCount++].Set(letters, position, piece);
            return;
        }
        if (_openCount == 0 || piece.Joint == '-' || letters is "og" or "eller" or "samt")
        {
            return;
        }
        for (var i = 0; i < _openCount && (head > 0 || _last.Piece.Joint == '-'); i++)
        {
            AddJoined(new Token(_open[i].Position, 1, _open[i].Piece.Start, _open[i].Piece.Length, TokenKind.Part), _open[i].Letters, letters[head..], isCode: false);
        }
        _openCount = 0;
    }

    private readonly void AddJoined(in Token token, ReadOnlySpan<char> first, ReadOnlySpan<char> second, bool isCode)
    {
        Span<char> joined = stackalloc char[MaxJoined];
        first.CopyTo(joined);
        second.CopyTo(joined[first.Length..]);
        var term = joined[..(first.Length + second.Length)];
        _tokens.AddLate(token, isCode ? term : DanishTerm.Of(term));
    }

    /// <summary>A word that was read.</summary>
    private struct Word
    {
        private Text _letters;
        private int _length;

        public int Position { get; private set; }

        public WordPiece Piece { get; private set; }

        [UnscopedRef]
        public readonly ReadOnlySpan<char> Letters => ((ReadOnlySpan<char>)_letters)[.._length];

        public void Set(ReadOnlySpan<char> letters, int position, in WordPiece piece)
        {
            letters.CopyTo(_letters);
            _length = letters.Length;
            Position = position;
            Piece = piece;
        }
    }

    [InlineArray(FoldedWord.MaxLength)]
    private struct Text
    {
        private char _first;
    }

    [InlineArray(MostOpen)]
    private struct OpenWords
    {
        private Word _first;
    }
}
