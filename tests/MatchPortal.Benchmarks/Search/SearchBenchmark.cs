using System.Globalization;

namespace MatchPortal.Benchmarks.Search;

/// <summary>
/// Prints what each engine took for the same work on the same people in the same run: milliseconds as median / 99th of 100. Queries for warming up and for the table come
/// from different seeds.
/// </summary>
internal static class SearchBenchmark
{
    private const int DefaultProfiles = 25_000;
    private const int Queries = 500;
    private const int RivalQueriesAtAMillion = 50;
    private const int Postings = 5_000;

    public static int Run(string[] args)
    {
        var at = Array.IndexOf(args, "--profiles");
        var profiles = at >= 0 && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : DefaultProfiles;
        Run(profiles, isNationwide: !args.Contains("--municipality"));
        return 0;
    }

    private static void Run(int profiles, bool isNationwide)
    {
        var folder = Directory.CreateTempSubdirectory("search-benchmark-").FullName;
        try
        {
            Line($"{profiles} profiles, {(isNationwide ? "nationwide" : "one municipality")}, {Environment.ProcessorCount} processors");
            using var embedded = new EmbeddedRun(Path.Combine(folder, "embedded"));
            using var sqlite = new SqliteRun(Path.Combine(folder, "rival.db"));
            Run(embedded, sqlite, profiles, isNationwide);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Run(EmbeddedRun embedded, SqliteRun sqlite, int profiles, bool isNationwide)
    {
        Line($"C  build            embedded {embedded.Build(People(profiles, isNationwide)):0.0} s   sqlite {sqlite.Build(People(profiles, isNationwide)):0.0} s   (making the people included)");
        Line($"   size             embedded {(double)embedded.Bytes / profiles:0} bytes a profile   sqlite {(double)sqlite.Bytes / profiles:0}");

        var (warming, asked) = (new Town(11, isNationwide), new Town(12, isNationwide));
        embedded.Match(Vacancies(warming, Queries), explain: true);
        embedded.Search(Typed(warming, Queries));
        embedded.Match(Vacancies(warming, Queries), explain: true);
        var vacancies = Vacancies(asked, Queries);
        var rivals = profiles >= 1_000_000 ? vacancies[..RivalQueriesAtAMillion] : vacancies;
        Compare("A  match", embedded.Match(vacancies, explain: false), sqlite.Match(rivals));
        Line($"A  with explanation embedded {embedded.Match(vacancies, explain: true)}");
        Line($"   same totals      {embedded.Totals(rivals).Zip(sqlite.Totals(rivals)).Count(pair => pair.First == pair.Second)} of {rivals.Count}; median total {embedded.Totals(vacancies).Order().ElementAt(Queries / 2)}");

        var typed = Typed(asked, Queries);
        Compare("B  text", embedded.Search(typed), sqlite.Search(typed[..rivals.Count]));
        Line($"E  open             embedded {embedded.Reopen():0.000} s");
        Line($"F  {Postings} postings    embedded {embedded.MatchAll(Vacancies(asked, Postings)):0.0} s");
        Line($"D  change, found    embedded {embedded.Change([.. Enumerable.Range(0, 300).Select(i => asked.Person(i * 7))])}");
    }

    private static IEnumerable<Person> People(int count, bool isNationwide)
    {
        var town = new Town(1, isNationwide);
        for (var number = 0; number < count; number++)
        {
            yield return town.Person(number);
        }
    }

    private static List<Vacancy> Vacancies(Town town, int count) => [.. Enumerable.Range(0, count).Select(_ => Vacancy.Make(town))];

    private static List<string[]> Typed(Town town, int count) => [.. Enumerable.Range(0, count).Select(_ => Vacancy.Typed(town, 1, 4))];

    private static void Compare(string what, Timing ours, Timing theirs) =>
        Line($"{what,-19} embedded {ours}   sqlite {theirs}   ratio of medians {theirs.Median / ours.Median:0}");

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
