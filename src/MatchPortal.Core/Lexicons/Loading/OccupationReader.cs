using MatchPortal.Core.Lexicons.Esco;

namespace MatchPortal.Core.Lexicons.Loading;

internal static class OccupationReader
{
    /// <exception cref="LexiconException">At the first error.</exception>
    public static OccupationTable Read(LexiconSource source, EscoBeside? esco)
    {
        var table = source.Table(TableFile.Occupations);
        var codes = table.Values("code");
        var occupations = table.Read(row => OccupationOf(row, codes));
        var unitLabels = occupations.Where(occupation => occupation.Level == OccupationLevel.Unit)
            .Select(occupation => occupation.Label).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var titles = source.Table(TableFile.Titles).Read(row => TitleOf(row, codes, unitLabels));
        var words = source.Table(TableFile.TitleWords).Read(row => KeyValuePair.Create(row.OccupationOf(OccupationLevel.Unit, codes.Contains), row.List("words")));
        return new OccupationTable(occupations, esco is null ? titles : esco.Titles(titles, unitLabels, codes.Contains), words);
    }

    private static Occupation OccupationOf(TableRow row, HashSet<string> codes)
    {
        var occupation = Occupation.IsCode(row["code"])
            ? new Occupation(row["code"], row.Required("label"))
            : throw row.Error($"koden \"{row["code"]}\" er ikke en DISCO-kode på 1 til 4 cifre. Ret den.");
        return occupation.Broader is null || codes.Contains(occupation.Broader)
            ? occupation
            : throw row.Error($"gruppen \"{occupation.Broader}\" over \"{occupation.Code}\" findes ikke i filen. Tilføj den.");
    }

    private static OccupationTitle TitleOf(TableRow row, HashSet<string> codes, HashSet<string> unitLabels)
    {
        var occupation = row.OccupationOf(OccupationLevel.Unit, codes.Contains);
        return unitLabels.Contains(row["title"])
            ? throw row.Error($"titlen \"{row["title"]}\" er selv en betegnelse i {TableFile.Occupations.Name}. Slet titlen.")
            : new OccupationTitle(occupation, row["title"], row.OneOf("kind", FileWords.TitleKinds));
    }
}
