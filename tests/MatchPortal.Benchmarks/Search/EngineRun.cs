using MatchPortal.Search.Analysis;
using MatchPortal.Search.Browsing;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Benchmarks.Search;

/// <summary>The work of the table, done by an engine behind the port.</summary>
internal sealed class EngineRun : IDisposable
{
    private const int DocumentsAtOnce = 1 << 17;
    private const int DocumentsInABatch = 1 << 15;

    private static readonly Dictionary<string, string> NoStamps = [];

    private readonly ISearchEngine _engine;
    private readonly string _folder;
    private ISearchIndex _index;

    public EngineRun(ISearchEngine engine, string folder)
    {
        _engine = engine;
        _folder = folder;
        _index = engine.Create(folder, Person.Schema, NoStamps);
    }

    public string Name => _engine.Name;

    public long Bytes => Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);

    /// <summary>Builds an index that nobody asks, so that the program is compiled when the clock runs.</summary>
    public void WarmBuild(IReadOnlyList<Person> people)
    {
        using var other = _engine.Create(_folder + "-warming", Person.Schema, NoStamps);
        Fill(other, people);
    }

    /// <summary>C: from analysed documents to everything found and durable; and what was before it, from texts to documents.</summary>
    public (double Analysis, double Build) Build(IReadOnlyList<Person> people) => Fill(_index, people);

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

            return result.Total;
        });
    }

    /// <summary>B: the best of typed words, and if asked for a piece of each text with the words marked.</summary>
    public Timing Search(IReadOnlyList<string[]> queries, Func<Guid, string>? textOf = null)
    {
        using var snapshot = _index.Snapshot();
        return Timing.Of(queries, words =>
        {
            var request = Vacancy.Search(words);
            var result = snapshot.Search(request);
            if (textOf is not null)
            {
                var highlights = new Highlights(Analyzer.Danish, QueryTerms.Of(request.Query));
                foreach (var hit in result.Hits)
                {
                    highlights.Piece(textOf(hit.Id), 200);
                }
            }

            return result.Total;
        });
    }

    /// <summary>D: a change, until a new search finds it by what it says.</summary>
    public Timing Change(IReadOnlyList<Person> people)
    {
        SearchDocument[] documents = [.. people.Select(person => person.ToDocument())];
        return Timing.Of(documents, document =>
        {
            _index.Apply(new(_index.Sequence + 1, [IndexChange.Put(document)]));
            using var snapshot = _index.Snapshot();
            if (snapshot.Explain(new AllQuery(), document.Id) is null)
            {
                throw new InvalidOperationException("A change was not found.");
            }

            return 1;
        });
    }

    /// <summary>E: from the files to the first answer.</summary>
    public double Reopen()
    {
        _index.Dispose();
        return Timing.Seconds(() =>
        {
            _index = _engine.Open(_folder, Person.Schema, NoStamps);
            using var snapshot = _index.Snapshot();
            snapshot.Search(new(new AllQuery(), 1));
        });
    }

    /// <summary>F: every posting over all people, on all processors.</summary>
    public double MatchAll(IReadOnlyList<Vacancy> vacancies)
    {
        using var snapshot = _index.Snapshot();
        return Timing.Seconds(() => Parallel.ForEach(vacancies, vacancy => snapshot.Search(vacancy.Match())));
    }

    /// <summary>G: searches answered in a second while another index is built beside this one, as a share of those answered in a quiet second.</summary>
    public double MatchWhileRebuilding(IReadOnlyList<Vacancy> vacancies, IReadOnlyList<Person> people)
    {
        var quiet = Throughput(vacancies, TimeSpan.FromSeconds(1), Task.Delay(Timeout.Infinite));
        using var other = _engine.Create(_folder + "-rebuilt", Person.Schema, NoStamps);
        var rebuilding = Task.Factory.StartNew(() => Fill(other, people), TaskCreationOptions.LongRunning);
        var busy = Throughput(vacancies, TimeSpan.FromSeconds(5), rebuilding);
        rebuilding.Wait();
        return busy / quiet;
    }

    public void Dispose() => _index.Dispose();

    private static (double Analysis, double Build) Fill(ISearchIndex index, IReadOnlyList<Person> people)
    {
        var (analysis, build) = (0.0, 0.0);
        foreach (var some in people.Chunk(DocumentsAtOnce))
        {
            IndexChange[] changes = [];
            analysis += Timing.Seconds(() => changes = Analysed(some));
            build += Timing.Seconds(() => Apply(index, changes));
        }

        return (analysis, build + Timing.Seconds(() => Finish(index)));
    }

    // What analysis leaves behind is swept on its own account.
    private static IndexChange[] Analysed(Person[] people)
    {
        IndexChange[] changes = [.. people.AsParallel().AsOrdered().Select(person => IndexChange.Put(person.ToDocument()))];
        GC.Collect();
        return changes;
    }

    private static void Apply(ISearchIndex index, IndexChange[] changes)
    {
        foreach (var batch in changes.Chunk(DocumentsInABatch))
        {
            index.Apply(new(index.Sequence + 1, batch));
        }
    }

    private static void Finish(ISearchIndex index)
    {
        index.Compact();
        using var snapshot = index.Snapshot();
        index.UseStatistics(snapshot.MeasureStatistics("built"));
        index.Commit();
    }

    private double Throughput(IReadOnlyList<Vacancy> vacancies, TimeSpan longest, Task until)
    {
        using var snapshot = _index.Snapshot();
        var (answered, start) = (0, DateTime.UtcNow);
        while (!until.IsCompleted && DateTime.UtcNow - start < longest)
        {
            snapshot.Search(vacancies[answered++ % vacancies.Count].Match());
        }

        return answered / (DateTime.UtcNow - start).TotalSeconds;
    }
}
