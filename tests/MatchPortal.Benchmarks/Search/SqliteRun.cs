using System.Globalization;
using MatchPortal.Search.Port;
using Microsoft.Data.Sqlite;

namespace MatchPortal.Benchmarks.Search;

/// <summary>The same work done by SQLite: tables with indexes, FTS5 for text, hits of a posting in a temporary table that facets are counted on.</summary>
internal sealed class SqliteRun : IDisposable
{
    private const string Tables = """
        PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -200000; PRAGMA temp_store = MEMORY;
        CREATE TABLE person (id INTEGER PRIMARY KEY, area, grp, kind, occupation, least, most, reach, lat, lon, licences);
        CREATE TABLE skill (concept TEXT, person INTEGER, payload INTEGER, PRIMARY KEY (concept, person)) WITHOUT ROWID;
        CREATE VIRTUAL TABLE words USING fts5 (text, content = '');
        CREATE TEMP TABLE asked (concept TEXT, weight INTEGER, must INTEGER);
        CREATE TEMP TABLE hits (id INTEGER, points REAL, area, grp, kind);
        """;

    private const string Fill = """
        DELETE FROM hits;
        INSERT INTO hits
        SELECT p.id, s.points + (p.occupation = $occupation) * 2000 + min(1500, coalesce(w.points, 0)), p.area, p.grp, p.kind
        FROM (SELECT person, sum(weight * (20 + (payload & 63))) AS points FROM asked JOIN skill USING (concept) GROUP BY person HAVING max(must) = 1) s
        JOIN person p ON p.id = s.person
        LEFT JOIN (SELECT rowid, -100 * bm25(words) AS points FROM words WHERE words MATCH $words) w ON w.rowid = p.id
        WHERE p.least <= $to AND p.most >= $from AND (p.licences & $licences) = $licences
          AND ((p.lat - $lat) * 1.1119493) * ((p.lat - $lat) * 1.1119493) + ((p.lon - $lon) * ($cos - (p.lat - $lat) * $sin)) * ((p.lon - $lon) * ($cos - (p.lat - $lat) * $sin))
              <= min($radius, coalesce(p.reach, 1000000)) * min($radius, coalesce(p.reach, 1000000));
        """;

    private readonly SqliteConnection _connection;

    public SqliteRun(string file)
    {
        _connection = new SqliteConnection($"Data Source={file}");
        _connection.Open();
        Run(Tables);
    }

    public double Build(IEnumerable<Person> people) => Timing.Seconds(() =>
    {
        using var transaction = _connection.BeginTransaction();
        using var person = Command("INSERT INTO person VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)", 11);
        using var skill = Command("INSERT INTO skill VALUES ($0, $1, $2)", 3);
        using var words = Command("INSERT INTO words (rowid, text) VALUES ($0, $1)", 2);
        foreach (var next in people)
        {
            Put(person, skill, words, next);
        }

        transaction.Commit();
    });

    public long Bytes => Convert.ToInt64(Scalar("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"), CultureInfo.InvariantCulture);

    public Timing Match(IReadOnlyList<Vacancy> vacancies) => Timing.Of(vacancies, vacancy => Match(vacancy));

    public IReadOnlyList<int> Totals(IReadOnlyList<Vacancy> vacancies) => [.. vacancies.Select(Match)];

    public Timing Search(IReadOnlyList<string[]> queries) => Timing.Of(queries, words =>
    {
        using var command = Command("SELECT rowid FROM words WHERE words MATCH $0 ORDER BY rank LIMIT 20", 1);
        command.Parameters[0].Value = string.Join(" OR ", words);
        ReadAll(command);
        command.CommandText = "SELECT count(*) FROM words WHERE words MATCH $0";
        command.ExecuteScalar();
    });

    public void Dispose() => _connection.Dispose();

    private int Match(Vacancy vacancy)
    {
        Run("DELETE FROM asked");
        Ask(vacancy.Must, isMust: true);
        Ask(vacancy.Nice, isMust: false);
        using var fill = Command(Fill, 0);
        var centre = new GeoCentre(vacancy.Place);
        foreach (var (name, value) in new (string, object)[]
        {
            ("$occupation", vacancy.Occupation), ("$words", string.Join(" OR ", vacancy.Words)), ("$from", vacancy.From), ("$to", vacancy.To), ("$licences", (long)vacancy.Licences),
            ("$lat", (double)centre.Latitude), ("$lon", (double)centre.Longitude), ("$cos", (double)centre.Cosine), ("$sin", (double)centre.HalfSine), ("$radius", vacancy.Radius),
        })
        {
            fill.Parameters.AddWithValue(name, value);
        }

        fill.ExecuteNonQuery();
        foreach (var sql in new[] { "SELECT id FROM hits ORDER BY points DESC, id LIMIT 20", "SELECT area, count(*) FROM hits GROUP BY 1", "SELECT grp, count(*) FROM hits GROUP BY 1", "SELECT kind, count(*) FROM hits GROUP BY 1" })
        {
            using var command = Command(sql, 0);
            ReadAll(command);
        }

        return Convert.ToInt32(Scalar("SELECT count(*) FROM hits"), CultureInfo.InvariantCulture);
    }

    private void Ask(string[] skills, bool isMust)
    {
        using var ask = Command("INSERT INTO asked VALUES ($0, $1, $2)", 3);
        for (var n = 0; n < skills.Length; n++)
        {
            Execute(ask, skills[n], Vacancy.Weight(isMust, n), isMust ? 1 : 0);
        }
    }

    private static void Put(SqliteCommand person, SqliteCommand skill, SqliteCommand words, Person next)
    {
        Execute(person, next.Number, $"a{next.Area}", $"g{next.Trade / 10}", $"k{next.Kind}", $"o{next.Trade}", next.Least, next.Most, (object?)next.Reach ?? DBNull.Value,
            next.Place.LatitudeUnits, next.Place.LongitudeUnits, (long)next.Licences);
        Execute(words, next.Number, string.Join(' ', next.Words));
        foreach (var (concept, payload) in next.Skills)
        {
            Execute(skill, concept, next.Number, (int)payload);
        }
    }

    private static void Execute(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        command.ExecuteNonQuery();
    }

    private static void ReadAll(SqliteCommand command)
    {
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            reader.GetValue(0);
        }
    }

    private SqliteCommand Command(string sql, int parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < parameters; i++)
        {
            command.Parameters.AddWithValue($"${i}", 0);
        }

        return command;
    }

    private object? Scalar(string sql)
    {
        using var command = Command(sql, 0);
        return command.ExecuteScalar();
    }

    private void Run(string sql)
    {
        using var command = Command(sql, 0);
        command.ExecuteNonQuery();
    }
}
