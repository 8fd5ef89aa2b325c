namespace MatchPortal.Core.Postings.Advertising;

/// <summary>A word of a text.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="Text">In small letters.</param>
/// <param name="EndsSentence">Whether nothing after it belongs to it.</param>
internal readonly record struct AdvertisingWord(int Start, string Text, bool EndsSentence)
{
    public int End => Start + Text.Length;

    /// <summary>The words of a text, in order: runs of letters and digits.</summary>
    public static List<AdvertisingWord> Of(string text)
    {
        var words = new List<AdvertisingWord>();
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at]))
            {
                at++;
            }

            words.Add(new(start, text[start..at].ToLowerInvariant(), at < text.Length && text[at] is '.' or '!' or '?' or ';' or '\n' or '\r'));
        }

        return words;
    }
}
