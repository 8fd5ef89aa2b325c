using System.Globalization;
using MatchPortal.Search.Port;
using Microsoft.Data.Sqlite;

namespace MatchPortal.Benchmarks.Search;

/// <summary>
/// The same work done by SQLite as well as it can: ids as whole numbers, postings clustered by competence without row ids, prepared statements, statistics, everything in
/// memory, full text optimised after the build. The hits of a posting lie in a temporary table that facets are counted on.
/// </summary>
internal sealed class SqliteRun : IDisposable
{
    private const string Tables = """
        PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -4000000; PRAGMA mmap_size = 16000000000; PRAGMA temp_store = MEMORY;
        CREATE TABLE person (id INTEGER PRIMARY KEY, area INTEGER, grp INTEGER, kind INTEGER, occupation INTEGER, least INTEGER, most INTEGER, reach INTEGER, lat INTEGER, lon INTEGER, licences INTEGER);
        CREATE TABLE skill (concept INTEGER, person INTEGER, payload INTEGER, PRIMARY KEY (concept, person)) WITHOUT ROWID;
        CREATE VIRTUAL TABLE words USING fts5 (text, content = '', tokenize = 'unicode61 remove_diacritics 0');
        CREATE VIRTUAL TABLE titles USING fts5 (title, content = '', tokenize = 'trigram');
        CREATE TEMP TABLE asked (concept INTEGER PRIMARY KEY, weight INTEGER, must INTEGER);
        CREATE TEMP TABLE hits (id INTEGER PRIMARY KEY, points REAL, area INTEGER, grp INTEGER, kind INTEGER);
        """;

    // Musts choose; what is left after the limits is few, and only that is scored.
    private const string Choose = """
        INSERT INTO hits
        SELECT p.id, (p.occupation = $occupation) * 2000, p.area, p.grp, p.kind
        FROM (SELECT DISTINCT s.person FROM asked a CROSS JOIN skill s ON s.concept = a.concept WHERE a.must = 1) m CROSS JOIN person p ON p.id = m.person
        WHERE p.least <= $to AND p.most >= $from AND (p.licences & $licences) = $licences
          AND ((p.lat - $lat) * 1.1119493) * ((p.lat - $lat) * 1.1119493) + ((p.lon - $lon) * ($cos - (p.lat - $lat) * $sin)) * ((p.lon - $lon) * ($cos - (p.lat - $lat) * $sin))
              <= min($radius, coalesce(p.reach, 1000000)) * min($radius, coalesce(p.reach, 1000000))
        """;

    private const string ScoreSkills = """
        UPDATE hits SET points = points
            + (SELECT coalesce(sum(a.weight * (20 + (s.payload & 63))), 0) FROM asked a CROSS JOIN skill s ON s.concept = a.concept AND s.person = hits.id)
        """;

    // For a few hits each is asked for; for more, one walk over all that have the words is cheaper, since bm25 counts the words anew whenever it is asked.
    private const int FewHits = 3;
    private const string ScoreFewTexts = "UPDATE hits SET points = points + min(1500, coalesce((SELECT -100 * bm25(words) FROM words WHERE words MATCH $words AND rowid = hits.id), 0))";
    private const string ScoreTexts = """
        UPDATE hits SET points = hits.points + min(1500, w.points)
        FROM (SELECT rowid AS id, -100 * bm25(words) AS points FROM words WHERE words MATCH $words AND +rowid IN (SELECT id FROM hits)) w WHERE w.id = hits.id
        """;

    private const int PeopleAtOnce = 1 << 17;

    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _prepared = [];

    public SqliteRun(string file)
    {
        _connection = new SqliteConnection($"Data Source={file};Pooling=False");
        _connection.Open();
        Run(Tables);
    }

    public long Bytes => Convert.ToInt64(Scalar("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"), CultureInfo.InvariantCulture);

    /// <summary>C: as <see cref="EngineRun.Build"/>.</summary>
    public (double Analysis, double Build) Build(IReadOnlyList<Person> people)
    {
        var (analysis, build) = (0.0, Timing.Seconds(() => Run("BEGIN")));
        foreach (var some in people.Chunk(PeopleAtOnce))
        {
            string[] terms = [];
            analysis += Timing.Seconds(() => terms = [.. some.AsParallel().AsOrdered().Select(person => person.Terms())]);
            build += Timing.Seconds(() => Put(some, terms));
        }

        return (analysis, build + Timing.Seconds(() => Finish(people)));
    }

    private void Finish(IReadOnlyList<Person> people)
    {
        // In the order of the table: three times as fast as in the order of people.
        foreach (var (concept, person, payload) in people.SelectMany(person => person.Skills.Select(skill => (skill.Concept, person.Number, skill.Payload))).OrderBy(row => (row.Concept, row.Number)))
        {
            Run("INSERT INTO skill VALUES ($0, $1, $2)", concept, person, (int)payload);
        }

        Run("COMMIT");
        Run("INSERT INTO words (words) VALUES ('optimize')");
        Run("INSERT INTO titles (titles) VALUES ('optimize')");
        Run("ANALYZE");
        Run("PRAGMA wal_checkpoint (TRUNCATE)");
    }

    public Timing Match(IReadOnlyList<Vacancy> vacancies) => Timing.Of(vacancies, Match);

    public Timing Search(IReadOnlyList<string[]> queries) => Timing.Of(queries, Search);

    public void Dispose()
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    private static string AnyOf(string[] words) => string.Join(" OR ", words.Select(word => $"\"{Vocabulary.Term(word)}\""));

    private int Search(string[] words)
    {
        var asked = AnyOf(words);
        ReadAll("SELECT rowid FROM words WHERE words MATCH $0 ORDER BY rank LIMIT 20", asked);
        return Convert.ToInt32(Scalar("SELECT count(*) FROM words WHERE words MATCH $0", asked), CultureInfo.InvariantCulture);
    }

    private int Match(Vacancy vacancy)
    {
        Run("BEGIN");
        Run("DELETE FROM asked");
        Run("DELETE FROM hits");
        Ask(vacancy.Must, isMust: true);
        Ask(vacancy.Nice, isMust: false);
        var centre = new GeoCentre(vacancy.Place);
        RunNamed(Choose, ("$occupation", vacancy.Trade), ("$from", vacancy.From), ("$to", vacancy.To), ("$licences", (long)vacancy.Licences), ("$lat", centre.Latitude),
            ("$lon", centre.Longitude), ("$cos", (double)centre.Cosine), ("$sin", (double)centre.HalfSine), ("$radius", vacancy.Radius));
        var total = Convert.ToInt32(Scalar("SELECT count(*) FROM hits"), CultureInfo.InvariantCulture);
        if (total > 0)
        {
            Run(ScoreSkills);
            RunNamed(total <= FewHits ? ScoreFewTexts : ScoreTexts, ("$words", AnyOf(vacancy.Words)));
        }

        ReadAll("SELECT id, points FROM hits ORDER BY points DESC, id LIMIT 20");
        ReadAll("SELECT area, count(*) FROM hits GROUP BY 1");
        ReadAll("SELECT grp, count(*) FROM hits GROUP BY 1");
        ReadAll("SELECT kind, count(*) FROM hits GROUP BY 1");
        Run("COMMIT");
        return total;
    }

    private void Ask(int[] skills, bool isMust)
    {
        for (var n = 0; n < skills.Length; n++)
        {
            Run("INSERT INTO asked VALUES ($0, $1, $2)", skills[n], Vacancy.Weight(isMust, n), isMust ? 1 : 0);
        }
    }

    private void Put(Person[] people, string[] terms)
    {
        for (var i = 0; i < people.Length; i++)
        {
            Put(people[i], terms[i]);
        }
    }

    private void Put(Person person, string terms)
    {
        Run("INSERT INTO person VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)", person.Number, person.Area, person.Trade / 10, person.Kind, person.Trade, person.Least, person.Most,
            (object?)person.Reach ?? DBNull.Value, person.Place.LatitudeUnits, person.Place.LongitudeUnits, (long)person.Licences);
        Run("INSERT INTO words (rowid, text) VALUES ($0, $1)", person.Number, terms);
        Run("INSERT INTO titles (rowid, title) VALUES ($0, $1)", person.Number, person.Title);
    }

    private void Run(string sql, params ReadOnlySpan<object> values) => Prepared(sql, values).ExecuteNonQuery();

    private void RunNamed(string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var command = Prepared(sql, []);
        foreach (var (name, value) in values)
        {
            Set(command, name, value);
        }

        command.ExecuteNonQuery();
    }

    private object? Scalar(string sql, params ReadOnlySpan<object> values) => Prepared(sql, values).ExecuteScalar();

    private void ReadAll(string sql, params ReadOnlySpan<object> values)
    {
        using var reader = Prepared(sql, values).ExecuteReader();
        while (reader.Read())
        {
            reader.GetInt64(0);
        }
    }

    private SqliteCommand Prepared(string sql, ReadOnlySpan<object> values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = sql;
            _prepared.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++)
        {
            Set(command, Parameters[i], values[i]);
        }

        return command;
    }

    private static readonly string[] Parameters = [.. Enumerable.Range(0, 11).Select(i => $"${i}")];

    private static void Set(SqliteCommand command, string name, object value)
    {
        if (command.Parameters.Contains(name))
        {
            command.Parameters[name].Value = value;
        }
        else
        {
            command.Parameters.AddWithValue(name, value);
        }
    }
}
