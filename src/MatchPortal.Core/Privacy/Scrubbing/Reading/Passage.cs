using System.Buffers;
using MatchPortal.Core.Privacy.Scrubbing.Words;

namespace MatchPortal.Core.Privacy.Scrubbing.Reading;

/// <summary>
/// A text while it is searched. What has been found counts as removed for those who search after, just as its placeholder will when the text is read again.
/// </summary>
internal sealed class Passage
{
    private static readonly SearchValues<char> SmallLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzæøåéüöä");

    private readonly List<Token> _tokens;
    private readonly ulong[] _signs;
    private readonly List<Found> _found = [];

    public Passage(string text, IReadOnlyList<string> ownNames, Cues cues)
    {
        (Text, OwnNames, _tokens) = (text, ownNames, Tokens.Of(text));
        _signs = new ulong[_tokens.Count];
        for (var i = 0; i < _signs.Length; i++)
        {
            _signs[i] = _tokens[i].Kind == TokenKind.Word ? cues.SignsOf(Of(i)) : 0;
        }
    }

    public string Text { get; }

    /// <summary>The words of the names of the one the text is about.</summary>
    public IReadOnlyList<string> OwnNames { get; }

    public int Count => _tokens.Count;

    public IReadOnlyList<Found> Found => _found;

    public Token this[int index] => index >= 0 && index < _tokens.Count ? _tokens[index] : default;

    public ReadOnlySpan<char> Of(int index) => this[index] is var token ? Text.AsSpan(token.Start, token.Length) : default;

    public bool Is(int index, TokenKind kind) => this[index].Kind == kind;

    public bool IsWord(int index, Cue cue) => Is(index, TokenKind.Word) && (_signs[index] & cue.Bit) != 0;

    public bool IsWord(int index, WordSet words) => Is(index, TokenKind.Word) && words.Contains(Of(index));

    public bool IsWord(int index, string word) => Is(index, TokenKind.Word) && Of(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsSymbol(int index, char symbol) => Is(index, TokenKind.Symbol) && Text[this[index].Start] == symbol;

    public bool IsSymbol(int index, string symbols) => Is(index, TokenKind.Symbol) && symbols.Contains(Text[this[index].Start], StringComparison.Ordinal);

    public bool IsCapital(int index) => Is(index, TokenKind.Word) && char.IsUpper(Text[this[index].Start]);

    /// <summary>Two letters or more, all of them capital.</summary>
    public bool IsUpper(int index) => IsCapital(index) && this[index].Length > 1 && !Of(index).ContainsAny(SmallLetters);

    /// <summary>Begins with two capital letters or more, whatever ends it: USAs, IF's, OBeren.</summary>
    public bool IsAbbreviation(int index) => IsCapital(index) && this[index].Length > 2 && char.IsUpper(Text[this[index].Start + 1]) && !IsUpper(index);

    /// <summary>One capital letter.</summary>
    public bool IsInitial(int index) => IsCapital(index) && this[index].Length == 1;

    /// <summary>Nothing stands between the token and the one before.</summary>
    public bool IsTight(int index) => index > 0 && index < _tokens.Count && _tokens[index].Start == _tokens[index - 1].End;

    /// <summary>At most one blank between the token and the one before.</summary>
    public bool IsNext(int index) => index > 0 && index < _tokens.Count && _tokens[index].Start - _tokens[index - 1].End <= 1;

    /// <summary>The first token that does not begin before the place.</summary>
    public int IndexAt(int place)
    {
        var (low, high) = (0, _tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _tokens[middle].Start < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Takes the tokens from the first to the last.</summary>
    public void Take(RemovalKind kind, int first, int last) => TakeText(kind, this[first].Start, this[last].End);

    /// <summary>Takes a part of the text, which may end inside a token. Nothing happens when some of it is taken already.</summary>
    public void TakeText(RemovalKind kind, int start, int end)
    {
        var first = IndexAt(start);
        first = first > 0 && _tokens[first - 1].End > start ? first - 1 : first;
        for (var i = first; i < _tokens.Count && _tokens[i].Start < end; i++)
        {
            if (_tokens[i].Kind == TokenKind.Removed)
            {
                return;
            }
        }

        for (var i = first; i < _tokens.Count && _tokens[i].Start < end; i++)
        {
            _tokens[i] = _tokens[i] with { Kind = TokenKind.Removed };
        }

        _found.Add(new Found(kind, start, end));
    }
}
