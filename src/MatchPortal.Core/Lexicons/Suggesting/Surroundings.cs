namespace MatchPortal.Core.Lexicons.Suggesting;

/// <summary>A few words around a place of a text, in whole words and inside its line.</summary>
internal static class Surroundings
{
    private const int Reach = 40;
    private const string Cut = "… ";

    public static (string Before, string After) Of(string text, int start, int end)
    {
        var line = text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1;
        var from = Math.Max(Math.Min(line, start), start - Reach);
        var next = text.IndexOf('\n', end);
        var to = Math.Min(next < 0 ? text.Length : next, end + Reach);
        var (before, after) = (text[from..start], text[end..to]);
        var isCutBefore = from > line && before.Contains(' ', StringComparison.Ordinal);
        var isCutAfter = to < (next < 0 ? text.Length : next) && after.Contains(' ', StringComparison.Ordinal);
        return (
            isCutBefore ? Cut + before[(before.IndexOf(' ', StringComparison.Ordinal) + 1)..] : before,
            isCutAfter ? after[..after.LastIndexOf(' ')] + " …" : after);
    }
}
