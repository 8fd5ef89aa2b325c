namespace MatchPortal.Benchmarks.Search;

/// <summary>Does the work of each row of the table with every engine, and prints it.</summary>
/// <param name="engines">Ours first.</param>
/// <param name="sqlite">Null when only engines are looked at.</param>
/// <param name="table">Where it goes.</param>
/// <param name="rivalQueries">How many of the queries the others get.</param>
internal sealed class TableRun(IReadOnlyList<EngineRun> engines, SqliteRun? sqlite, ResultTable table, int rivalQueries)
{
    private const int WarmingRounds = 8;
    private const int WarmingPeople = 20_000;

    /// <summary>Prints the whole table.</summary>
    /// <param name="people">The profiles.</param>
    /// <param name="warming">Makes the queries that nothing is printed of.</param>
    /// <param name="asked">Makes the queries of the table.</param>
    /// <param name="queries">How many.</param>
    /// <param name="postings">For the batch.</param>
    /// <param name="changes">How many documents are changed one by one.</param>
    public void Print(Person[] people, Town warming, Town asked, int queries, int postings, int changes)
    {
        table.Head();
        foreach (var engine in engines)
        {
            engine.WarmBuild([.. people.Take(WarmingPeople)]);
        }

        List<(double Analysis, double Build)> built = [.. engines.Select(engine => engine.Build(people)), .. Sqlite(rival => rival.Build(people))];
        table.Row("C  build", "s", [.. built.Select(took => took.Build)]);
        table.Row("   analysis before it", "s", [.. built.Select(took => took.Analysis)]);
        table.Row("   bytes a profile", "", [.. engines.Select(engine => (double)engine.Bytes / people.Length), .. Sqlite(rival => (double)rival.Bytes / people.Length)]);
        Warm(Vacancies(warming, queries), Typed(warming, queries));
        Match(Vacancies(asked, queries));
        Text(Typed(asked, queries), people);
        table.Row("D  change, found", [.. engines.Select(engine => engine.Change([.. Enumerable.Range(0, changes).Select(i => asked.Person(i * 7))]))]);
        table.Row("E  open", "s", [.. engines.Select(engine => engine.Reopen())]);
        table.Row($"F  {postings} postings", "s", [.. engines.Select(engine => engine.MatchAll(Vacancies(asked, postings)))]);
        table.Row("G  speed while rebuilding", "", [.. engines.Select(engine => engine.MatchWhileRebuilding(Vacancies(asked, queries), people))]);
    }

    private void Warm(List<Vacancy> vacancies, List<string[]> typed)
    {
        foreach (var engine in engines)
        {
            for (var round = 0; round < (engine == engines[0] ? WarmingRounds : Math.Min(WarmingRounds, rivalQueries / 50)); round++)
            {
                engine.Match(vacancies, explain: true);
                engine.Search(typed);
            }
        }

        sqlite?.Match(vacancies[..(rivalQueries / 10)]);
        sqlite?.Search(typed[..(rivalQueries / 10)]);
    }

    private void Match(List<Vacancy> vacancies)
    {
        Compare("A  match", [.. engines.Select(engine => engine.Match(For(engine, vacancies), explain: false)), .. Sqlite(rival => rival.Match(vacancies[..rivalQueries]))]);
        table.Row("   and explained", [.. engines.Select(engine => engine.Match(For(engine, vacancies), explain: true))]);
    }

    private void Text(List<string[]> typed, Person[] people)
    {
        Compare("B  text", [.. engines.Select(engine => engine.Search(For(engine, typed))), .. Sqlite(rival => rival.Search(typed[..rivalQueries]))]);
        table.Row("   and highlighted", [.. engines.Select(engine => engine.Search(For(engine, typed), id => people[Person.NumberOf(id)].Text))]);
    }

    private void Compare(string name, List<Timing> timings)
    {
        table.Row(name, timings);
        var ours = timings[0].Totals;
        var same = timings.Skip(1).Select(timing => $"{timing.Totals.Zip(ours).Count(pair => pair.First == pair.Second)} of {timing.Totals.Count}");
        table.Note("   totals", $"median {ours.Order().ElementAt(ours.Count / 2)}; the same as ours in {string.Join(", ", same)}");
    }

    private List<T> For<T>(EngineRun engine, List<T> queries) => engine == engines[0] ? queries : queries[..rivalQueries];

    private IEnumerable<T> Sqlite<T>(Func<SqliteRun, T> run) => sqlite is null ? [] : [run(sqlite)];

    private static List<Vacancy> Vacancies(Town town, int count) => [.. Enumerable.Range(0, count).Select(_ => Vacancy.Make(town))];

    private static List<string[]> Typed(Town town, int count) => [.. Enumerable.Range(0, count).Select(_ => Vacancy.Typed(town, 1, 4))];
}
