using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Tests.Storage;

/// <summary>The power is cut after every single operation of a commit.</summary>
public sealed class CommitTests
{
    private const int CrashesEach = 40;

    [Fact]
    public void Open_AfterAPowerCutAtAnyOperation_FindsTheCommitBeforeOrAfter()
    {
        for (var cut = 0; cut <= OperationsOfTheCommit(); cut++)
        {
            Assert.Null(Play(cut, deafSync: -1));
        }
    }

    [Fact]
    public void Open_WithAnyOneSyncLeftOut_IsCaughtByTheseTests()
    {
        var (first, end) = SyncsOfTheCommit();
        for (var sync = first; sync < end; sync++)
        {
            Assert.Contains(Enumerable.Range(0, OperationsOfTheCommit() + 1), cut => Play(cut, sync) is not null);
        }

        Assert.Equal(6, end - first);
    }

    [Fact]
    public void Create_WithAPowerCutAtAnyOperation_GivesTheOldIndexOrANewOneOrAsksForARebuild()
    {
        Assert.Null(PlayCreate(OperationsOfACreate()));
        for (var cut = 0; cut < OperationsOfACreate(); cut++)
        {
            Assert.Null(PlayCreate(cut));
        }
    }

    [Fact]
    public void Commit_WhenOneOperationFails_KeepsTheCommitBeforeAndCanBeRepeated()
    {
        for (var failing = 0; failing < OperationsOfTheCommit() - 3; failing++)
        {
            var storage = new RecordingStorage();
            using var index = Prepare(storage);
            storage.FailAt = storage.Operations + failing;

            Assert.Throws<IOException>(index.Commit);
            Assert.Equal(2, index.CommittedSequence);
            Assert.Equal(["3", "4"], Found(index));
            index.Commit();

            using var again = Open(storage.Crash(new Random(failing)));
            Assert.Equal(["3", "4"], Found(again));
        }
    }

    /// <summary>Plays a new index in place of an old one, cut off, and crashes in many ways; says what went wrong.</summary>
    private static string? PlayCreate(int cut)
    {
        var storage = Prepared();
        storage.CutAt = storage.Operations + cut;
        var isDone = false;
        try
        {
            using var made = EmbeddedEngine.Open(storage, CrashChild.Schema, new Dictionary<string, string>(), isNew: true);
            isDone = true;
        }
        catch (IOException)
        {
            // The power is gone.
        }

        return Enumerable.Range(0, CrashesEach).Select(seed => AfterCreate(storage.Crash(new Random(seed)), isDone)).FirstOrDefault(wrong => wrong is not null);
    }

    private static string? AfterCreate(RecordingStorage after, bool isDone)
    {
        try
        {
            using var found = Open(after);
            var actual = $"{found.Sequence}: {string.Join(' ', Found(found))}";
            return actual == "0: " || (!isDone && actual == "2: 1 2") ? null : $"Found {actual}.";
        }
        catch (IndexRebuildException wrong)
        {
            return isDone ? wrong.Message : null;
        }
    }

    private static int OperationsOfACreate()
    {
        var storage = Prepared();
        var before = storage.Operations;
        using var made = EmbeddedEngine.Open(storage, CrashChild.Schema, new Dictionary<string, string>(), isNew: true);
        return storage.Operations - before;
    }

    private static RecordingStorage Prepared()
    {
        var storage = new RecordingStorage();
        using var index = Open(storage);
        index.Apply(new(2, [Put(1), Put(2)]));
        index.Commit();
        return storage;
    }

    /// <summary>Plays two commits, the second cut off, and crashes in many ways; says what went wrong.</summary>
    private static string? Play(int cut, int deafSync)
    {
        var storage = new RecordingStorage { DeafSync = deafSync };
        using var index = Prepare(storage);
        storage.CutAt = storage.Operations + cut;
        var isCommitted = TryCommit(index);
        for (var seed = 0; seed < CrashesEach; seed++)
        {
            try
            {
                using var found = Open(storage.Crash(new Random(seed)));
                var expected = found.Sequence == 4 ? "3 4 new" : found.Sequence == 2 && !isCommitted ? "1 2 none" : "the last commit";
                using var snapshot = found.Snapshot();
                var actual = $"{string.Join(' ', Found(found))} {snapshot.Statistics.Version}";
                if (actual != expected)
                {
                    return $"Cut {cut}, crash {seed}: found {actual} instead of {expected}.";
                }
            }
            catch (IndexRebuildException wrong)
            {
                return $"Cut {cut}, crash {seed}: {wrong.Message}";
            }
        }

        return null;
    }

    private static bool TryCommit(ISearchIndex index)
    {
        try
        {
            index.Commit();
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static ISearchIndex Prepare(RecordingStorage storage)
    {
        var index = Open(storage);
        index.Apply(new(2, [Put(1), Put(2)]));
        index.Commit();

        // Another process goes on with what it finds.
        index.Dispose();
        index = Open(storage);
        index.Apply(new(4, [Put(3), Put(4), IndexChange.Delete(Id(1)), IndexChange.Delete(Id(2))]));
        index.UseStatistics(CorpusStatistics.None with { Version = "new" });
        return index;
    }

    private static int OperationsOfTheCommit() => Measure(storage => storage.Operations).After - Measure(storage => storage.Operations).Before;

    private static (int Before, int After) SyncsOfTheCommit() => Measure(storage => storage.Syncs);

    private static (int Before, int After) Measure(Func<RecordingStorage, int> count)
    {
        var storage = new RecordingStorage();
        using var index = Prepare(storage);
        var before = count(storage);
        index.Commit();
        return (before, count(storage));
    }

    private static ISearchIndex Open(RecordingStorage storage) => EmbeddedEngine.Open(storage, CrashChild.Schema, new Dictionary<string, string>(), isNew: false);

    private static IndexChange Put(int number) => IndexChange.Put(new SearchDocument(Id(number)).Number("count", number));

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    private static IEnumerable<string> Found(ISearchIndex index)
    {
        using var snapshot = index.Snapshot();
        return [.. snapshot.Search(new(new AllQuery(), 10) { Order = new SearchOrder.ByColumn("count") }).Hits.Select(hit => (-hit.Key).ToString(System.Globalization.CultureInfo.InvariantCulture))];
    }
}
