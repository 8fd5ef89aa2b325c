using MatchPortal.Core.Lexicons;

namespace MatchPortal.Core.Postings.Advertising;

/// <summary>
/// Given what a company is about to publish or send, gives the words that may prefer or exclude somebody by age, sex, origin, religion, health, union or family, in Danish and English.
/// It warns and does not forbid: a finding can be overruled with a reason. Any thread may ask it.
/// </summary>
public sealed class AdvertisingCheck
{
    private const string FileName = "patterns.tsv";
    private const string Header = "advice\twords\tunless\tinstead";

    private readonly AdvertisingRow[] _rows;

    private AdvertisingCheck(AdvertisingRow[] rows) => _rows = rows;

    /// <summary>Where the build and <c>dotnet publish</c> lay index-data/advertising.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "advertising");

    /// <exception cref="LexiconException">The file is missing, or a row of it is wrong.</exception>
    public static AdvertisingCheck Load()
    {
        var path = Path.Combine(Folder, FileName);
        if (!File.Exists(path))
        {
            throw new LexiconException($"{FileName}: filen mangler i mappen {Folder}. Byg eller udgiv programmet igen, så index-data/advertising kommer med.");
        }

        string[] lines = [.. File.ReadLines(path).Where(line => line.Length > 0 && !line.StartsWith('#'))];
        return lines is [Header, .. var rows]
            ? new([.. rows.Select(Row)])
            : throw new LexiconException($"{FileName}: overskriften er ikke \"{Header}\". Ret den.");
    }

    /// <summary>What is found, in the order of the text; no word twice.</summary>
    public IReadOnlyList<AdvertisingFinding> Read(string text)
    {
        var words = AdvertisingWord.Of(text);
        var found = new List<AdvertisingFinding>();
        for (var at = 0; at < words.Count;)
        {
            var (row, end) = Longest(words, at);
            if (row is not null)
            {
                found.Add(new(words[at].Start, text[words[at].Start..words[end - 1].End], row.Advice, row.InsteadOf(text, words, at, end)));
            }

            at = Math.Max(at + 1, end);
        }

        return found;
    }

    private (AdvertisingRow? Row, int End) Longest(List<AdvertisingWord> words, int at)
    {
        (AdvertisingRow? Row, int End) longest = (null, -1);
        foreach (var row in _rows)
        {
            var end = row.EndAt(words, at);
            if (end > longest.End)
            {
                longest = (row, end);
            }
        }

        return longest;
    }

    private static AdvertisingRow Row(string line) => AdvertisingRow.Parse(line)
        ?? throw new LexiconException($"{FileName}: rækken \"{line}\" har ikke et råd, der findes, ord, undtagelser og det, der kan stå i stedet. Ret den.");
}
