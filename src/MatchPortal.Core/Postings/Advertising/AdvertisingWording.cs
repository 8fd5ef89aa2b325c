using System.Buffers;

namespace MatchPortal.Core.Postings.Advertising;

/// <summary>What can stand in the place of found words: <c>[en] ældre => erfaren</c>. Both sides may begin with a star for the same letters: <c>*pige => *medarbejder</c>.</summary>
internal sealed class AdvertisingWording
{
    private const string Arrow = " => ";
    private const char Star = '*';

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?:\n•");

    private readonly AdvertisingPattern _words;
    private readonly string _instead;
    private readonly int _ending;

    private AdvertisingWording(string words, string instead) => (_words, _instead, _ending) = (new(words), instead, words.Length - 1);

    /// <summary>Null for what is none.</summary>
    public static AdvertisingWording? Parse(string rule) =>
        rule.Split(Arrow) is [{ Length: > 0 } words, { Length: > 0 } instead] && (!instead.StartsWith(Star) || words.StartsWith(Star)) ? new(words, instead) : null;

    /// <summary>Whether it is for the words from one to another.</summary>
    public bool Fits(IReadOnlyList<AdvertisingWord> words, int first, int end) => _words.EndAt(words, first) == end;

    /// <summary>As it is written in that place: with a capital letter only where the found words begin a sentence with one.</summary>
    public string In(string text, IReadOnlyList<AdvertisingWord> words, int first, int end)
    {
        var start = words[first].Start;
        if (_instead.StartsWith(Star))
        {
            return text[start..(words[end - 1].End - _ending)] + _instead[1..];
        }

        var before = text[(first == 0 ? 0 : words[first - 1].End)..start];
        var beginsSentence = first == 0 || before.AsSpan().ContainsAny(SentenceEnds);
        return beginsSentence && char.IsUpper(text[start]) ? char.ToUpperInvariant(_instead[0]) + _instead[1..] : _instead;
    }
}
