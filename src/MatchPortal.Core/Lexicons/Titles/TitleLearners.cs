namespace MatchPortal.Core.Lexicons.Titles;

/// <summary>Endings of those who learn a trade or stand in for others: a kokkeelev is looked for among the cooks.</summary>
internal static class TitleLearners
{
    private const int ShortestBefore = 3;
    private static readonly string[] Endings = ["voksenlærling", "lærling", "elev", "praktikant", "aspirant", "trainee", "studerende", "vikar", "afløser"];

    /// <summary>Where the ending begins; 0 when the word has none.</summary>
    public static int In(string word) =>
        Array.Find(Endings, ending => word.EndsWith(ending, StringComparison.Ordinal)) is { } found && word.Length >= found.Length + ShortestBefore
            ? word.Length - found.Length
            : 0;
}
