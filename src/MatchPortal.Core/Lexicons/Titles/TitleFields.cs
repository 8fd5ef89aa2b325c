using System.Collections.Frozen;

namespace MatchPortal.Core.Lexicons.Titles;

/// <summary>
/// Fields of learning: the word before ":" is what is asked for ("Lektor, humaniora"), those after it are what is found. The word itself is taken out, for
/// "videnskab" is in most of them. Our own work.
/// </summary>
internal static class TitleFields
{
    private const string Lines = """
        naturvidenskab: matematik kemi fysik biologi geovidenskab astronomi rumvidenskab datalogi informatik statistik lægemiddelvidenskab
        teknik: ingeniørvidenskab matematik kemi fysik biologi informatik arkitektur
        samfundsvidenskab: økonomi erhvervsøkonomi statskundskab sociologi antropologi psykologi kommunikation journalistik historie jura filosofi
        humaniora: historie sprogvidenskab sprog litteraturvidenskab filosofi journalistik antropologi sociologi arkæologi kommunikation
        sundhedsvidenskab: sundhedsvidenskab medicin odontologi tandlægevidenskab sygepleje lægemiddelvidenskab jordemodervidenskab psykologi
        teologi: religionsvidenskab teologi
        kunstakademi: kunsthistorie kunstvidenskab arkitektur design musik billedkunst kunstlærer
        professionshøjskole: socialt sygepleje pædagogik uddannelsesvidenskab
        jordbrugsvidenskab: biologi veterinærmedicin fødevarevidenskab
        """;

    private static readonly FrozenDictionary<string, string[]> Table = Lines
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(": "))
        .ToFrozenDictionary(line => line[0], line => line[1].Split(' '), StringComparer.Ordinal);

    /// <summary>The fields that are known.</summary>
    public static IEnumerable<string> Words => Table.Keys;

    /// <summary>The title without its fields, and what they stand for. Only what follows a comma is a field: a "tekniker" is none.</summary>
    public static (string Title, IReadOnlyList<string> Narrower) TakeOut(string title)
    {
        if (!title.Contains(',', StringComparison.Ordinal))
        {
            return (title, []);
        }

        var narrower = new List<string>();
        foreach (var word in TitleWords.Of(title).Where(Table.ContainsKey).Distinct())
        {
            narrower.AddRange(Table[word]);
            title = WholeWord.Replace(title, word, "");
        }

        return (title, narrower);
    }
}
