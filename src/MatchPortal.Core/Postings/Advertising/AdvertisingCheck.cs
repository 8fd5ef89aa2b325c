using MatchPortal.Core.Lexicons;

namespace MatchPortal.Core.Postings.Advertising;

/// <summary>
/// Given what a company is about to publish or send, gives the words that may prefer or exclude somebody by age, sex, origin, religion, health, union or family, in Danish and English.
/// It warns and does not forbid: a finding can be overruled with a reason. Any thread may ask it.
/// </summary>
public sealed class AdvertisingCheck
{
    private const string FileName = "patterns.tsv";
    private const string Header = "advice\twords\tunless";

    private readonly (AdvertisingAdvice Advice, AdvertisingPattern Words, AdvertisingPattern[] Unless)[] _patterns;

    private AdvertisingCheck((AdvertisingAdvice, AdvertisingPattern, AdvertisingPattern[])[] patterns) => _patterns = patterns;

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
            var (advice, end) = Longest(words, at);
            if (advice is not null)
            {
                found.Add(new(words[at].Start, text[words[at].Start..words[end - 1].End], advice));
            }

            at = Math.Max(at + 1, end);
        }

        return found;
    }

    private (AdvertisingAdvice? Advice, int End) Longest(List<AdvertisingWord> words, int at)
    {
        (AdvertisingAdvice? Advice, int End) longest = (null, -1);
        foreach (var (advice, pattern, unless) in _patterns)
        {
            var end = pattern.EndAt(words, at);
            if (end > longest.End && !unless.Any(innocent => innocent.Covers(words, at, end)))
            {
                longest = (advice, end);
            }
        }

        return longest;
    }

    private static (AdvertisingAdvice, AdvertisingPattern, AdvertisingPattern[]) Row(string line)
    {
        var fields = line.Split('\t');
        var advice = AdvertisingAdvice.All.FirstOrDefault(known => known.Id == fields[0]);
        return advice is not null && fields.Length is 2 or 3
            ? (advice, new(fields[1]), [.. fields.Skip(2).SelectMany(unless => unless.Split(';')).Select(innocent => new AdvertisingPattern(innocent.Trim()))])
            : throw new LexiconException($"{FileName}: rækken \"{line}\" har ikke et råd, der findes, ord og højst en liste over undtagelser. Ret den.");
    }
}
