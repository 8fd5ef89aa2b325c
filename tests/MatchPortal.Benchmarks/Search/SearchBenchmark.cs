using System.Globalization;
using MatchPortal.Search;

namespace MatchPortal.Benchmarks.Search;

/// <summary>
/// Prints what each engine took for the same work on the same people in the same run. Queries for warming up and tuning, and queries for the table, come from different
/// seeds. Not the rival's worst: SQLite chooses its plan by what it finds, see <see cref="SqliteRun"/>.
/// </summary>
internal static class SearchBenchmark
{
    private const int DefaultProfiles = 25_000;
    private const int Million = 1_000_000;
    private const int Queries = 500;
    private const int RivalQueriesAtAMillion = 50;
    private const int Postings = 5_000;
    private const int Changes = 300;
    private const int SeedOfPeople = 1;
    private const int SeedOfTuning = 11;
    private const int SeedOfTable = 12;

    public static int Run(string[] args)
    {
        var at = Array.IndexOf(args, "--profiles");
        var profiles = at >= 0 && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : DefaultProfiles;
        var isNationwide = !args.Contains("--municipality");
        var folder = Directory.CreateTempSubdirectory("search-benchmark-").FullName;
        try
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{profiles} profiles, {(isNationwide ? "nationwide" : "one municipality")}, {Environment.ProcessorCount} processors; ms are median / 99th of 100"));
            Run(new(SeedOfPeople, isNationwide), profiles, folder, args.Contains("--tuning"), isNationwide);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    private static void Run(Town town, int profiles, string folder, bool isTuning, bool isNationwide)
    {
        var people = town.People(profiles);
        using var engines = new Engines(folder);
        using var sqlite = isTuning ? null : new SqliteRun(Path.Combine(folder, "rival.db"));
        var table = new ResultTable([.. engines.All.Select(engine => engine.Name), .. sqlite is null ? Array.Empty<string>() : ["SQLite"]]);
        var few = profiles >= Million ? RivalQueriesAtAMillion : Queries;
        new TableRun(engines.All, sqlite, table, few).Print(people, new(SeedOfTuning, isNationwide), new(isTuning ? SeedOfTuning : SeedOfTable, isNationwide), Queries, Postings, Changes);
    }
}
