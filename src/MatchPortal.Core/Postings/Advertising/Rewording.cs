using System.Globalization;
using System.Text.RegularExpressions;

namespace MatchPortal.Core.Postings.Advertising;

/// <summary>Words put in the place of others in a text that is being written. It can be taken back.</summary>
/// <param name="Start">Where they stood; while the text is written it may move.</param>
/// <param name="Words">Those that stood there.</param>
/// <param name="Instead">Those that stand there now.</param>
public sealed record Rewording(int Start, string Words, string Instead)
{
    private const char Between = '/';

    /// <summary>Back to where it was.</summary>
    public Rewording Undone => new(Start, Instead, Words);

    /// <summary>As it stands on a button; see <see cref="Parse"/>.</summary>
    public string Write() => string.Join(Between, Start.ToString(CultureInfo.InvariantCulture), Uri.EscapeDataString(Words), Uri.EscapeDataString(Instead));

    /// <summary>Null for what is none.</summary>
    public static Rewording? Parse(string? written) =>
        written?.Split(Between) is [var at, { Length: > 0 } words, { Length: > 0 } instead] && int.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            ? new(start, Uri.UnescapeDataString(words), Uri.UnescapeDataString(instead))
            : null;

    /// <summary>The text with the words that stand nearest to where they stood put anew; null when they stand there no more.</summary>
    public string? In(string text)
    {
        var there = Regex.Matches(text, $@"(?<!\w){Regex.Escape(Words)}(?!\w)").MinBy(match => Math.Abs(match.Index - Start));
        return there is null ? null : string.Concat(text.AsSpan(0, there.Index), Instead, text.AsSpan(there.Index + Words.Length));
    }
}
