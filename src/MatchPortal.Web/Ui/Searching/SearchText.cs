using MatchPortal.Search.Browsing;

namespace MatchPortal.Web.Ui.Searching;

/// <summary>What was typed in a search field, cut to what is looked at.</summary>
public static class SearchText
{
    public const int MostCharacters = TypedText.MostCharacters;

    public static string Used(string? typed)
    {
        var text = typed?.Trim() ?? "";
        return text.Length <= MostCharacters ? text : text[..MostCharacters];
    }

    public static bool IsCut(string? typed) => typed?.Trim().Length > MostCharacters;
}
