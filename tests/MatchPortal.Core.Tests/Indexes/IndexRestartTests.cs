using MatchPortal.Core.Indexes;
using MatchPortal.Core.Postings;
using MatchPortal.Search.Lucene;
using MatchPortal.Search.Queries;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Indexes;

/// <summary>What the feed makes of the folder it finds when it starts.</summary>
public sealed class IndexRestartTests : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private Sample _sample = null!;
    private Posting _posting = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.Create();
        await _database.Open();
        _sample = new Sample(_database.Clock);
        _posting = _sample.Published();
        await _sample.Save(_database, _posting);
        await using var first = await RunningFeed.Start(_database);
        await first.CatchUp();
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Start_AfterChangesWithoutIt_GoesOnFromWhereItStopped()
    {
        var second = _sample.Published();
        await _database.Save(second);

        await using var running = await RunningFeed.Start(_database);
        await running.CatchUp();

        Assert.Equal(new[] { _posting.Id.Value, second.Id.Value }.Order(), All(running).Order());
        Assert.Null(running.Indexes.Postings.Status.Reason);
    }

    [Fact]
    public async Task Start_WhenTheDatabaseIsAnother_BuildsAnew()
    {
        await _database.Execute("UPDATE PortalInfo SET DatabaseId = {0}", Guid.NewGuid());
        await _database.Execute("DELETE FROM Postings");

        await using var running = await RunningFeed.Start(_database);
        await running.CatchUp();

        Assert.Empty(All(running));
        Assert.Equal("Indekset er lavet af en anden database.", running.Indexes.Postings.Status.Reason);
    }

    [Fact]
    public async Task Start_WhenTheDatabaseIsOlderThanTheIndex_BuildsAnew()
    {
        await _database.Execute("DELETE FROM Postings");
        await _database.Execute("DELETE FROM IndexChanges WHERE Sequence > 1");

        await using var running = await RunningFeed.Start(_database);
        await running.CatchUp();

        Assert.Empty(All(running));
        Assert.Equal("Indekset er nyere end databasen.", running.Indexes.Postings.Status.Reason);
    }

    [Fact]
    public async Task Start_WhenRowsItHasNotReadAreGone_BuildsAnew()
    {
        var second = _sample.Published();
        await _database.Save(second);
        await _database.Save(_sample.Draft());
        await _database.Execute("DELETE FROM IndexChanges WHERE Sequence < (SELECT MAX(Sequence) FROM IndexChanges)");

        await using var running = await RunningFeed.Start(_database);
        await running.CatchUp();

        Assert.Equal(new[] { _posting.Id.Value, second.Id.Value }.Order(), All(running).Order());
        Assert.Equal("Indekset er ældre end de ændringer, der er gemt.", running.Indexes.Postings.Status.Reason);
    }

    [Fact]
    public async Task Start_WhenRowsAreOlderThanThirtyDays_LetsThemGoButTheNewest()
    {
        _database.Clock.Advance(TimeSpan.FromDays(31));

        await using (var running = await RunningFeed.Start(_database))
        {
            await running.CatchUp();
            await Until(async () => (await _database.Read<int>("SELECT COUNT(*) AS Value FROM IndexChanges"))[0] == 1);
        }

        var last = (await _database.Read<long>("SELECT Sequence AS Value FROM IndexChanges"))[0];
        await _database.Save(_sample.Draft());
        Assert.Equal(last + 1, (await _database.Read<long>("SELECT MAX(Sequence) AS Value FROM IndexChanges"))[0]);
    }

    [Theory]
    [InlineData("truncated")]
    [InlineData("changed")]
    [InlineData("missing")]
    [InlineData("mark")]
    public async Task Start_WhenAFileIsDamaged_SaysSoAndBuildsAnew(string damage)
    {
        var folder = Path.Combine(_database.Folder.Indexes, SearchEngines.Create().Name.ToLowerInvariant(), "postings");
        Damage(damage == "mark" ? Path.Combine(folder, "current.json") : LargestFile(Directory.GetDirectories(folder).Single()), damage);

        await using var running = await RunningFeed.Start(_database);
        await running.CatchUp();

        Assert.Equal([_posting.Id.Value], All(running));
        Assert.StartsWith(damage == "mark" ? "Der er intet indeks endnu." : "Indekset kan ikke læses: ", running.Indexes.Postings.Status.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WhenTheLexiconHasChanged_AnswersWithTheOldUntilTheNewIsBuilt()
    {
        using var changed = new ChangedLexicon();
        await using var running = await RunningFeed.Start(_database, changed.Load());
        var phases = new List<IndexPhase>();
        await Until(() =>
        {
            var status = running.Indexes.Postings.Status;
            phases.Add(status.Phase);
            Assert.True(status.Phase == IndexPhase.Opening || All(running) is [var only] && only == _posting.Id.Value);
            return Task.FromResult(status.Phase == IndexPhase.Ready && status.Reason is not null);
        });

        Assert.DoesNotContain(IndexPhase.Building, phases);
        Assert.Contains(IndexPhase.Rebuilding, phases);
        Assert.Equal("Siden indekset blev bygget, er dette ændret: leksikonet, ordenes behandling.", running.Indexes.Postings.Status.Reason);
    }

    [Fact]
    public async Task Start_WhenANewYearHasBegun_BuildsAnew()
    {
        _database.Clock.Advance(TimeSpan.FromDays(61));

        // One is built at a time, and the old ones answer meanwhile: all are ready for a moment before the next one's turn.
        await using var running = await RunningFeed.Start(_database);
        await Until(() => Task.FromResult(running.Indexes.StaffProfiles.Status is { Phase: IndexPhase.Ready, Reason: not null }));

        Assert.Equal("Siden indekset blev bygget, er dette ændret: året.", running.Indexes.StaffProfiles.Status.Reason);
    }

    [Fact]
    public async Task Save_WhenDocumentsHaveMoreThanDoubled_CountsTheWordsAgain()
    {
        await using var running = await RunningFeed.Start(_database);
        await running.CatchUp();
        Assert.Equal(1, CountedDocuments(running));

        await _database.Save([.. Enumerable.Range(0, 60).Select(_ => _sample.Published())]);
        await Until(() => Task.FromResult(CountedDocuments(running) == 61));

        Assert.Equal("Indekset er blevet over dobbelt så stort, og ordenes hyppighed skal måles igen.", running.Indexes.Postings.Status.Reason);
    }

    [Fact]
    public async Task Start_WhileAnotherHasTheFolder_SaysSoAndThrowsNothing()
    {
        await using var first = await RunningFeed.Start(_database);
        await first.CatchUp();
        await using var second = await RunningFeed.Start(_database);

        await Until(() => Task.FromResult(second.Indexes.Postings.Status.Problem is not null));

        Assert.Equal("Indekset er i brug af et andet program.", second.Indexes.Postings.Status.Problem);
        Assert.Null(second.Indexes.Postings.Snapshot());
    }

    private static string LargestFile(string folder) => Directory.GetFiles(folder).MaxBy(file => new FileInfo(file).Length)!;

    private static void Damage(string file, string damage)
    {
        var bytes = File.ReadAllBytes(file);
        switch (damage)
        {
            case "truncated":
                File.WriteAllBytes(file, bytes[..(bytes.Length / 2)]);
                break;
            case "missing":
                File.Delete(file);
                break;
            default:
                bytes[bytes.Length / 2] ^= 0x20;
                File.WriteAllBytes(file, damage == "mark" ? bytes[..(bytes.Length / 2)] : bytes);
                break;
        }
    }

    private static int CountedDocuments(RunningFeed running)
    {
        using var snapshot = running.Indexes.Postings.Snapshot()!;
        return snapshot.Statistics.Documents;
    }

    private static Guid[] All(RunningFeed running)
    {
        using var snapshot = running.Indexes.Postings.Snapshot()!;
        return [.. snapshot.Search(new(new AllQuery(), 10)).Hits.Select(hit => hit.Id)];
    }

    private static async Task Until(Func<Task<bool>> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!await isSo())
        {
            await Task.Delay(1, patience.Token);
        }
    }
}
