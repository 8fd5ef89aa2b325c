namespace MatchPortal.Search.Analysis;

/// <summary>
/// The words of a text, one by one: runs of letters and digits as UAX #29 sees them, with the rules that Danish and trade names need.
/// A sign may stand inside (37,5; pc'er), at the end (C#, C++), in front (.NET), or join two words (it-support, C/E, navn@firma.dk).
/// Letters of scripts without spaces come as one run.
/// </summary>
internal ref struct WordScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at;
    private bool _hasLetter;
    private bool _hasDigit;
    private bool _hasLower;

    public bool Next(out WordPiece piece)
    {
        piece = default;
        if (!SkipToWord())
        {
            return false;
        }
        var start = _at;
        ReadRun();
        TakeSignsAfter(start);
        piece = new WordPiece(WithDotBefore(start), _at, _hasLetter, _hasDigit, _hasLower, JointAfter(start));
        return true;
    }

    private bool SkipToWord()
    {
        while (_at < _text.Length)
        {
            if (Chars.At(_text, _at, out var units) is CharClass.Letter or CharClass.Digit)
            {
                return true;
            }
            _at += units;
        }
        return false;
    }

    private void ReadRun()
    {
        _hasLetter = _hasDigit = _hasLower = false;
        while (_at < _text.Length)
        {
            var kind = Chars.At(_text, _at, out var units);
            if (kind == CharClass.Other && !StaysInside(_text[_at]))
            {
                return;
            }
            _hasLetter |= kind == CharClass.Letter;
            _hasDigit |= kind == CharClass.Digit;
            _hasLower |= kind == CharClass.Letter && char.IsLower(_text[_at]);
            _at += units;
        }
    }

    /// <summary>An apostrophe before a letter; a comma or point between the digits of a number.</summary>
    private readonly bool StaysInside(char sign) => sign switch
    {
        '\'' or '\u2019' => IsAt(_at + 1, CharClass.Letter),
        ',' or '.' => _hasDigit && !_hasLetter && IsAt(_at + 1, CharClass.Digit),
        _ => false,
    };

    /// <summary>"#" after one or two letters and "++" after any, where no word goes on.</summary>
    private void TakeSignsAfter(int start)
    {
        var rest = _text[_at..];
        var signs = rest.StartsWith("#") && _at - start <= 2 ? 1 : rest.StartsWith("++") ? 2 : 0;
        if (signs > 0 && _hasLetter && !_hasDigit && !IsWordAt(_at + signs))
        {
            _at += signs;
        }
    }

    private readonly int WithDotBefore(int start)
    {
        var hasDot = start > 0 && _text[start - 1] == '.' && (start == 1 || _text[start - 2] != '.');
        return hasDot && _text[start.._at].Equals("net", StringComparison.OrdinalIgnoreCase) ? start - 1 : start;
    }

    private readonly char JointAfter(int start)
    {
        if (_at >= _text.Length || !IsWordAt(_at + 1))
        {
            return '\0';
        }
        return _text[_at] switch
        {
            '-' or '\u2010' or '\u2011' => '-',
            var sign and ('.' or '@' or '_') => sign,
            var sign and ('/' or '&' or '+') when _at - start == 1 && _hasLetter && !IsWordAt(_at + 2) => sign,
            _ => '\0',
        };
    }

    private readonly bool IsWordAt(int at) => IsAt(at, CharClass.Letter) || IsAt(at, CharClass.Digit);

    private readonly bool IsAt(int at, CharClass kind) => at < _text.Length && Chars.At(_text, at, out _) == kind;
}
