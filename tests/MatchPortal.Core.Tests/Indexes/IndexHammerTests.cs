using System.Collections.Concurrent;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Indexes;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Tests.Indexes;

/// <summary>People search without pause while others save, segments merge and both indexes are built anew, again and again.</summary>
public sealed class IndexHammerTests
{
    private const int Profiles = 120;
    private const int Rounds = 150;

    private static readonly Query Everybody = new BoolQuery
    {
        Should = [new AllQuery(), new TermQuery(StaffProfileFields.Skills, "svejsning"), new KeywordQuery(StaffProfileFields.Region, ["1084"], 5)],
    };

    [Fact]
    public async Task Search_WhileSavesMergesAndRebuildsGoOn_NeverFailsNorShowsTwiceNorWhatIsGone()
    {
        await using var database = await TestDatabase.Create();
        await database.Open();
        var samples = await Municipality(database);
        await using var running = await RunningFeed.Start(database);
        await running.CatchUp();
        using var stop = new CancellationTokenSource();
        var gone = new ConcurrentDictionary<Guid, int>();
        Task<int>[] readers = [.. Enumerable.Range(0, 3).Select(_ => Task.Run(() => Search(running.Indexes.StaffProfiles, gone, stop.Token)))];
        var builder = Task.Run(() => BuildAgainAndAgain(running, stop.Token));

        await HideAndShow(database, running, samples, gone);

        await stop.CancelAsync();
        var (searches, rebuilds) = ((await Task.WhenAll(readers)).Sum(), await builder);
        TestContext.Current.TestOutputHelper!.WriteLine($"{searches} searches by 3 readers, {Rounds} saves, {rebuilds} rebuilds.");
        Assert.True(searches > Rounds && rebuilds > 1);
    }

    private static async Task<List<Sample>> Municipality(TestDatabase database)
    {
        var samples = new List<Sample>();
        for (var i = 0; i < Profiles; i++)
        {
            var sample = new Sample(database.Clock);
            sample.Citizen.ChooseVisibility(Visibility.Municipality, sample.By, sample.Now);
            samples.Add(await sample.Save(database));
        }

        return samples;
    }

    private static int Search(LiveIndex index, ConcurrentDictionary<Guid, int> gone, CancellationToken stop)
    {
        var searches = 0;
        while (!stop.IsCancellationRequested)
        {
            var goneBefore = gone.ToArray();
            using var snapshot = index.Snapshot()!;
            var result = snapshot.Search(new(Everybody, 1_000) { Facets = [StaffProfileFields.Region] });
            Guid[] found = [.. result.Hits.Select(hit => hit.Id)];

            Assert.Equal(found.Distinct(), found);
            Assert.Equal(found.Length, result.Total);
            Assert.Equal([new TermCount("1084", found.Length)], result.Facets[StaffProfileFields.Region]);

            // Who was gone before this snapshot and is not back since must not be in it.
            Assert.Empty(found.Intersect(goneBefore.Where(gone.Contains).Select(person => person.Key)));
            searches++;
        }

        return searches;
    }

    private static async Task<int> BuildAgainAndAgain(RunningFeed running, CancellationToken stop)
    {
        var rebuilds = 0;
        while (!stop.IsCancellationRequested)
        {
            await running.Rebuild("staff-profiles");
            rebuilds++;
        }

        return rebuilds;
    }

    private static async Task HideAndShow(TestDatabase database, RunningFeed running, List<Sample> samples, ConcurrentDictionary<Guid, int> gone)
    {
        var random = new Random(7);
        for (var round = 0; round < Rounds; round++)
        {
            var sample = samples[random.Next(samples.Count)];
            var id = sample.Profile.Id.Value;
            var isHidden = gone.TryRemove(id, out _);
            await Choose(database, running, sample, isHidden ? Visibility.Municipality : Visibility.Hidden);
            if (!isHidden)
            {
                gone[id] = round;
            }
        }
    }

    private static Task Choose(TestDatabase database, RunningFeed running, Sample sample, Visibility visibility) => database.Use(async (PortalContext portal) =>
    {
        var citizen = await portal.Citizens.SingleAsync(citizen => citizen.Id == sample.Citizen.Id);
        citizen.ChooseVisibility(visibility, sample.By, sample.Now);
        await portal.SaveChangesAsync();
        Assert.True(await running.Feed.WaitFor(portal.LastChange, TimeSpan.FromSeconds(30)));
    });
}
