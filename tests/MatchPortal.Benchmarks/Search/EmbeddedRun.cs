using MatchPortal.Search;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Benchmarks.Search;

/// <summary>The work of the table, done by the embedded engine.</summary>
internal sealed class EmbeddedRun : IDisposable
{
    private const int DocumentsInABatch = 8_192;

    private static readonly Dictionary<string, string> NoStamps = [];

    private readonly string _folder;
    private ISearchIndex _index;

    public EmbeddedRun(string folder)
    {
        _folder = folder;
        _index = new EmbeddedEngine().Create(folder, Town.Schema, NoStamps);
    }

    /// <summary>C: everything, durable.</summary>
    public double Build(IEnumerable<Person> people) => Timing.Seconds(() =>
    {
        foreach (var batch in people.Chunk(DocumentsInABatch))
        {
            _index.Apply(new(_index.Sequence + 1, [.. batch.Select(person => IndexChange.Put(person.ToDocument()))]));
        }

        _index.Compact();
        using var snapshot = _index.Snapshot();
        _index.UseStatistics(snapshot.MeasureStatistics("built"));
        _index.Commit();
    });

    public long Bytes => Directory.EnumerateFiles(_folder).Sum(file => new FileInfo(file).Length);

    /// <summary>A: the best of a posting with facets, and why each of them.</summary>
    public Timing Match(IReadOnlyList<Vacancy> vacancies, bool explain)
    {
        using var snapshot = _index.Snapshot();
        return Timing.Of(vacancies, vacancy =>
        {
            var request = vacancy.Match();
            var result = snapshot.Search(request);
            foreach (var hit in explain ? result.Hits : [])
            {
                snapshot.Explain(request.Query, hit.Id);
            }
        });
    }

    public IReadOnlyList<int> Totals(IReadOnlyList<Vacancy> vacancies)
    {
        using var snapshot = _index.Snapshot();
        return [.. vacancies.Select(vacancy => snapshot.Search(vacancy.Match()).Total)];
    }

    /// <summary>B: the best of typed words.</summary>
    public Timing Search(IReadOnlyList<string[]> queries)
    {
        using var snapshot = _index.Snapshot();
        return Timing.Of(queries, words => snapshot.Search(Vacancy.Search(words)));
    }

    /// <summary>D: a change, until a new search finds it.</summary>
    public Timing Change(IReadOnlyList<Person> people) => Timing.Of(people, person =>
    {
        _index.Apply(new(_index.Sequence + 1, [IndexChange.Put(person.ToDocument())]));
        using var snapshot = _index.Snapshot();
        if (snapshot.Explain(new AllQuery(), person.Id) is null)
        {
            throw new InvalidOperationException("A change was not found.");
        }
    });

    /// <summary>E: from the files to the first answer.</summary>
    public double Reopen() => Timing.Seconds(() =>
    {
        _index.Dispose();
        _index = new EmbeddedEngine().Open(_folder, Town.Schema, NoStamps);
        using var snapshot = _index.Snapshot();
        snapshot.Search(new(new AllQuery(), 1));
    });

    /// <summary>F: every posting over all people, on all processors.</summary>
    public double MatchAll(IReadOnlyList<Vacancy> vacancies)
    {
        using var snapshot = _index.Snapshot();
        return Timing.Seconds(() => Parallel.ForEach(vacancies, vacancy => snapshot.Search(vacancy.Match())));
    }

    public void Dispose() => _index.Dispose();
}
