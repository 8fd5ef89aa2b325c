using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Postings.Importing;

/// <summary>Finds the advertisements in a text: JSON-LD by itself or inside a web page, HR-XML, or a table.</summary>
public static class AdReader
{
    /// <summary>In one go; a page with more of them could not be looked through by anybody.</summary>
    public const int Most = 100;

    /// <returns>At least one.</returns>
    /// <exception cref="RuleBrokenException">There is none, there are too many, or the text cannot be read; the sentence says where.</exception>
    public static IReadOnlyList<ReadAd> Read(string text)
    {
        Verdict.Require(text.Length <= AdFile.MostCharacters, "Teksten er for lang. Del den i flere på højst {0} tegn.", AdFile.MostCharacters).Demand();
        var plain = text.Replace("\0", "", StringComparison.Ordinal).Trim().TrimStart('\uFEFF');
        Verdict.Require(plain.Length > 0, "Indsæt et jobopslag, eller vælg en fil.").Demand();
        var ads = plain[0] switch
        {
            '{' or '[' => JsonAds.Read([plain]),
            '<' when JsonAds.ScriptsIn(plain) is { Count: > 0 } scripts => JsonAds.Read(scripts),
            '<' when IsWebPage(plain) => [],
            '<' => XmlAds.Read(plain),
            _ => CsvAds.Read(plain),
        };
        Verdict.Require(ads.Count > 0, "Vi fandt ingen jobopslag. Vi kan læse JobPosting (JSON-LD), HR-XML og tabeller med en overskrift over hver kolonne.").Demand();
        Verdict.Require(ads.Count <= Most, "Der er {0} opslag. Del dem, så der højst er {1} ad gangen.", ads.Count, Most).Demand();
        return ads;
    }

    private static bool IsWebPage(string text) =>
        text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
}
