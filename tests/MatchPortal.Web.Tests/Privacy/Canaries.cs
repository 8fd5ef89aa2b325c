using System.Text;

namespace MatchPortal.Web.Tests.Privacy;

/// <summary>A citizen who is nobody: words that stand nowhere else, so each of them found is a leak.</summary>
internal static class Canaries
{
    /// <summary>What somebody might write. Only the last sentence may be kept.</summary>
    public const string Sentence =
        "Jeg hedder Ludmilla Quistgaard, cpr. 140283-2747. Ring på 27 38 49 51 eller skriv til zebrafinke77@kanariepost.dk. "
        + "Jeg bor på Vindebrogade 17, 8765 Klovborg, og var ansat hos Kvintus Trælast A/S. Jeg brænder keramik i rakuovn.";

    /// <summary>Stands in what is kept of the sentence: where it is not found, nothing was looked for.</summary>
    public const string Kept = "raku";

    /// <summary>In small letters, and cut as a stem or a front-coded list of terms might cut them.</summary>
    private static readonly string[] Needles =
        ["ludmil", "quistg", "qvistg", "140283", "1402832747", "27 38 49 51", "27384951", "zebrafink", "kanariepost", "vindebro", "kvintus"];

    public static IEnumerable<string> In(string text)
    {
        var small = text.ToLowerInvariant();
        return Needles.Where(needle => small.Contains(needle, StringComparison.Ordinal));
    }

    /// <summary>In bytes of any kind, as UTF-8 and as UTF-16.</summary>
    public static IEnumerable<string> In(byte[] bytes)
    {
        var small = Array.ConvertAll(bytes, one => one is >= (byte)'A' and <= (byte)'Z' ? (byte)(one + 32) : one);
        return Needles.Where(needle => small.AsSpan().IndexOf(Encoding.UTF8.GetBytes(needle)) >= 0 || small.AsSpan().IndexOf(Encoding.Unicode.GetBytes(needle)) >= 0);
    }

    /// <summary>What to store in a column that says who somebody is.</summary>
    public static string For(string column) => column switch
    {
        "Name_Given" => "Ludmilla",
        "Name_Family" or "NameSortKey" => "Quistgaard",
        "Contact_Phone" or "PhoneNumber" => "27384951",
        "Contact_Street" => "Vindebrogade 17",
        "Contact_City" => "Kvintusby",
        "CaseReference" => "140283-2747",
        "NormalizedEmail" or "NormalizedUserName" => "ZEBRAFINKE77@KANARIEPOST.DK",
        _ => "zebrafinke77@kanariepost.dk",
    };
}
