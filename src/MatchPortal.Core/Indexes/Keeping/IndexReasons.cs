namespace MatchPortal.Core.Indexes.Keeping;

/// <summary>Why an index is built, in sentences for those who run the portal.</summary>
internal static class IndexReasons
{
    public const string None = "Der er intet indeks endnu.";
    public const string Foreign = "Indekset er lavet af en anden database.";
    public const string Ahead = "Indekset er nyere end databasen.";
    public const string TooOld = "Indekset er ældre end de ændringer, der er gemt.";
    public const string Asked = "Der er bedt om det.";
    public const string Grown = "Indekset er blevet over dobbelt så stort, og ordenes hyppighed skal måles igen.";
    public const string Fields = "Indeksets felter er ændret.";

    public static string Damaged(string problem) => $"Indekset kan ikke læses: {problem}";

    /// <param name="stamps">Which of <see cref="IndexStamps"/>.</param>
    public static string Outdated(IReadOnlyList<string> stamps) => $"Siden indekset blev bygget, er dette ændret: {string.Join(", ", stamps.Select(Word))}.";

    private static string Word(string stamp) => stamp switch
    {
        IndexStamps.Format => "dokumenternes form",
        IndexStamps.Lexicon => "leksikonet",
        IndexStamps.Analysis => "ordenes behandling",
        IndexStamps.Year => "året",
        IndexStamps.Source => "dagens udgivelse",
        _ => "databasen",
    };
}
