using MatchPortal.Search.Analysis;

namespace MatchPortal.Search.Tests.Analysis;

/// <summary>The checkout's lexicon, read plainly: the engine knows nothing of the portal's own reader.</summary>
internal static class LexiconFiles
{
    private static readonly string[][] Competences = Rows("competences.tsv");

    public static WordParts Parts { get; } = WordParts.Of(
        [.. Competences.SelectMany(Phrases), .. Rows("titles.tsv").Select(row => row[1]), .. DanishNouns.All],
        DanishNouns.Whole);

    public static SynonymTable Synonyms { get; } = SynonymTable.Of(Competences.Select(row => new SynonymGroup(row[0], [.. Phrases(row)])));

    /// <summary>A folder beside the checkout or above it, or null.</summary>
    public static string? FindAbove(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var found = Path.Combine(folder.FullName, path);
            if (Directory.Exists(found))
            {
                return found;
            }
        }
        return null;
    }

    private static IEnumerable<string> Phrases(string[] row) => row.Length > 3 && row[3].Length > 0 ? row[3].Split('|').Prepend(row[1]) : [row[1]];

    private static string[][] Rows(string file)
    {
        var folder = FindAbove(Path.Combine("index-data", "lexicon"));
        Assert.NotNull(folder);
        return [.. File.ReadLines(Path.Combine(folder, file)).SkipWhile(line => line.StartsWith('#')).Skip(1).Select(line => line.Split('\t'))];
    }
}
