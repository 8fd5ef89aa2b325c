using System.Text;

namespace MatchPortal.Search.Analysis;

/// <summary>
/// The letters of one piece as they are compared, and where each came from. Letters beyond <see cref="MaxLength"/> are left out, so a text
/// of one endless word costs no more than its reading. Used again for piece after piece.
/// </summary>
internal ref struct FoldedWord
{
    public const int MaxLength = 64;

    private readonly Span<char> _letters;
    private readonly Span<int> _origins;
    private readonly bool _plain;

    /// <param name="letters">At least <see cref="MaxLength"/>.</param>
    /// <param name="origins">At least <see cref="MaxLength"/> + 1.</param>
    /// <param name="plain">False keeps accents and ä, ö as they are.</param>
    public FoldedWord(Span<char> letters, Span<int> origins, bool plain)
    {
        _letters = letters;
        _origins = origins;
        _plain = plain;
    }

    public int Length { get; private set; }

    /// <summary>Some letters were left out.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Holds a doubtful aa, ae or oe, perhaps: worth a look by <see cref="Digraphs"/>.</summary>
    public bool HasDigraph { get; private set; }

    public readonly ReadOnlySpan<char> Letters => _letters[..Length];

    /// <summary>The place in the text of the letters from one to before another.</summary>
    public readonly TextPlace Place(int from, int to) => new(_origins[from], _origins[to] - _origins[from]);

    public void Read(ReadOnlySpan<char> text, in WordPiece piece)
    {
        Length = 0;
        IsCut = HasDigraph = false;
        var at = piece.Start;
        while (at < piece.End && !IsCut)
        {
            var unit = text[at];
            if (char.IsAsciiLetterLower(unit))
            {
                Add(unit, at++);
                continue;
            }
            at += ReadOther(text, at, piece);
        }
        _origins[Length] = piece.End;
    }

    /// <summary>Puts one letter in the place of two.</summary>
    public void Merge(int at, char letter)
    {
        _letters[at] = letter;
        _letters[(at + 2)..Length].CopyTo(_letters[(at + 1)..]);
        _origins[(at + 2)..(Length + 1)].CopyTo(_origins[(at + 1)..]);
        Length--;
    }

    private int ReadOther(ReadOnlySpan<char> text, int at, in WordPiece piece)
    {
        switch (Chars.At(text, at, out var units))
        {
            case CharClass.Mark:
                ReadMark(text[at]);
                return units;
            case CharClass.Other when piece.HasDigit:
                return ReadNumberSign(text, at, piece);
            case CharClass.Other:
                Add(text[at] == '\u2019' ? '\'' : text[at], at);
                return units;
        }
        Span<char> folded = stackalloc char[2];
        _ = Rune.DecodeFromUtf16(text[at..], out var rune, out _);
        var length = Chars.Fold(rune, _plain).EncodeToUtf16(folded);
        if (Length + length > MaxLength)
        {
            IsCut = true;
            return units;
        }
        for (var i = 0; i < length; i++)
        {
            Add(folded[i], at);
        }
        return units;
    }

    private readonly void ReadMark(char mark)
    {
        if (Length > 0)
        {
            _letters[Length - 1] = Chars.Compose(_letters[Length - 1], mark);
        }
    }

    /// <summary>1.250,50 and 1250,50 are one number and 37.5 is 37,5. What an apostrophe adds to a number or code is no part of it.</summary>
    private int ReadNumberSign(ReadOnlySpan<char> text, int at, in WordPiece piece)
    {
        if (text[at] is '\'' or '\u2019')
        {
            return piece.End - at;
        }
        if (text[at] != '.' || piece.HasLetter || !EndsThousands(text[(at + 1)..piece.End]))
        {
            Add(text[at] == '.' && !piece.HasLetter ? ',' : text[at], at);
        }
        return 1;
    }

    private static bool EndsThousands(ReadOnlySpan<char> rest)
    {
        var digits = rest.IndexOfAny(',', '.');
        return (digits < 0 ? rest.Length : digits) == 3;
    }

    private void Add(char letter, int origin)
    {
        if (Length == MaxLength)
        {
            IsCut = true;
            return;
        }
        HasDigraph |= Length > 0 && (letter == 'e' || letter == 'a') && _letters[Length - 1] is 'a' or 'o';
        _letters[Length] = letter;
        _origins[Length++] = origin;
    }
}
