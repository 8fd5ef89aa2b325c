namespace MatchPortal.Web.Ui.Forms;

/// <summary>Telephone numbers as people write them.</summary>
public static class DanishPhone
{
    /// <summary>Eight digits, with spaces wherever somebody likes them.</summary>
    public const string Pattern = @"\s*(\d\s*){8}";

    public const string Sentence = "Skriv et telefonnummer med 8 cifre.";

    public static string Digits(string typed) => typed.Replace(" ", "", StringComparison.Ordinal).Trim();
}
