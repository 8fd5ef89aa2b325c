using System.Text.Json;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Privacy.Release;
using MatchPortal.Core.Tests.Indexes;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Core.Tests.Privacy.Release;

/// <summary>Welders in one municipality who show themselves to employers, in a real database with running indexes.</summary>
public sealed class ReleasedTown : IAsyncDisposable
{
    private static readonly string[] Skills = ["mag-svejsning", "tig-svejsning", "roersvejsning", "gassvejsning", "maskintegninger", "pladebearbejdning"];

    private readonly RunningFeed _feed;

    private ReleasedTown(TestDatabase database, Sample sample, RunningFeed feed) => (Database, Sample, _feed) = (database, sample, feed);

    public TestDatabase Database { get; }

    public Sample Sample { get; }

    /// <summary>The company's published posting for a welder.</summary>
    public Posting Posting { get; private set; } = null!;

    public List<Citizen> Citizens { get; } = [];

    public static async Task<ReleasedTown> Build(int citizens, int seed = 1)
    {
        var database = await TestDatabase.Create();
        await database.Open();
        var sample = new Sample(database.Clock);
        var posting = sample.Blank();
        posting.Revise(sample.Content with { Requirements = [new(RequirementKind.Competence, "mag-svejsning", true, null), new(RequirementKind.Competence, "tig-svejsning", false, null)] }, sample.By, sample.Now);
        posting.Submit(sample.By, sample.Now);
        posting.Publish(sample.Company, sample.By, sample.Now);
        await sample.Save(database, posting);
        var town = new ReleasedTown(database, sample, await RunningFeed.Start(database)) { Posting = posting };
        await town.MoveIn(citizens, seed);
        return town;
    }

    /// <summary>More people who show themselves to employers.</summary>
    public async Task MoveIn(int citizens, int seed = 1)
    {
        var dice = new Random(seed);
        List<Entity> rows = [];
        for (var i = 0; i < citizens; i++)
        {
            var profile = new CompetenceProfile(new Area("479", "5700"), Sample.By, Sample.Now);
            profile.State(new ProfileOccupation("7212", dice.Next(20), null), Sample.By, Sample.Now);
            foreach (var skill in dice.GetItems(Skills, 4).Distinct())
            {
                profile.State(new ProfileCompetence(skill, dice.Next(1, 6), 3, 2026, CompetenceSource.Work), Sample.By, Sample.Now);
            }

            var citizen = new Citizen(profile.Id, Sample.Unit.Id, TargetGroup.JobReady, Sample.By, Sample.Now);
            citizen.ChooseVisibility(Visibility.Employers, Sample.By, Sample.Now);
            Citizens.Add(citizen);
            rows.AddRange([profile, citizen]);
        }

        await Database.Save([.. rows]);
    }

    public async Task<ReleaseRecord> Release(Action<ReleaseProgress>? progress = null)
    {
        var made = await Use((DailyRelease job) => job.Run(ReleaseRules.Standard, progress, TestContext.Current.CancellationToken));
        await CatchUp();
        return made;
    }

    public async Task CatchUp()
    {
        await _feed.CatchUp();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!Answered().SetEquals(await Rows(profile => profile.ProfileId)))
        {
            await Task.Delay(10, patience.Token);
        }
    }

    /// <summary>Does something to a citizen, and waits until the indexes hold it.</summary>
    public async Task Change(Citizen citizen, Action<Citizen> act)
    {
        await Database.Use(async (PortalContext portal) =>
        {
            act(await portal.Citizens.SingleAsync(c => c.Id == citizen.Id));
            await portal.SaveChangesAsync();
        });
        await _feed.CatchUp();
    }

    /// <summary>Does something to a profile, and waits until the indexes hold it.</summary>
    public async Task Edit(ProfileId id, Action<CompetenceProfile> act)
    {
        await Database.Use(async (PortalContext portal) =>
        {
            act(await portal.Profiles.SingleAsync(profile => profile.Id == id));
            await portal.SaveChangesAsync();
        });
        await _feed.CatchUp();
    }

    /// <summary>Who is told to have a competence, where enough still are.</summary>
    public async Task<HashSet<ProfileId>> Holders(string competence)
    {
        var rows = await Rows(row => row);
        var classes = rows.GroupBy(row => row.ClassNumber).SelectMany(members => members.SelectMany(row => row.Items.Select(item => (row.ProfileId, item))).GroupBy(entry => entry.item).Where(group => group.Count() >= 5).SelectMany(group => group));
        return [.. classes.Where(entry => entry.item.Concept == competence).Select(entry => entry.ProfileId)];
    }

    /// <summary>Who is found in the index by a competence.</summary>
    public HashSet<ProfileId> Found(string competence)
    {
        using var snapshot = _feed.Indexes.EmployerProfiles.Snapshot()!;
        return [.. snapshot.Search(new(new ConceptQuery(EmployerProfileFields.Competences, competence, PointTable.Of(_ => 1)), SearchRequest.MostHits)).Hits.Select(hit => new ProfileId(hit.Id))];
    }

    /// <summary>The index that employers' searches run in.</summary>
    public ISearchSnapshot Snapshot() => _feed.Indexes.EmployerProfiles.Snapshot()!;

    /// <summary>Who is in the index that employers' searches run in.</summary>
    public HashSet<ProfileId> Answered()
    {
        using var snapshot = _feed.Indexes.EmployerProfiles.Snapshot();
        return snapshot is null ? [] : [.. snapshot.Search(new(new AllQuery(), SearchRequest.MostHits)).Hits.Select(hit => new ProfileId(hit.Id))];
    }

    /// <summary>Everything the current release tells, one line a profile.</summary>
    public Task<List<string>> Told() => Rows(row => $"{row.ProfileId.Value} {row.ClassNumber} {JsonSerializer.Serialize(row.Traits)} {JsonSerializer.Serialize(row.Items)}");

    public async Task<List<T>> Rows<T>(Func<PublishedProfile, T> select) => await Use(async (PortalContext portal) =>
    {
        var current = await CurrentRelease.Find(portal);
        var rows = await portal.Published.AsNoTracking().Where(row => current != null && row.ReleaseId == current.Id && !row.IsWithdrawn).ToListAsync();
        return rows.OrderBy(row => row.ProfileId.Value).Select(select).ToList();
    });

    /// <summary>A request of a member for the posting.</summary>
    public Task<T> Look<T>(Func<EmployerSearch, DisclosureGuard, Purpose, Task<T>> act) => Use(async (IServiceProvider services) =>
    {
        var guard = services.GetRequiredService<DisclosureGuard>();
        return await act(services.GetRequiredService<EmployerSearch>(), guard, (await guard.Open(Posting.Id, Sample.Owner.Id))!);
    });

    public async Task<GuardedAnswer> Ask(int page = 1, PostingId? posting = null, ShownFilter? filter = null) => await Use(async (IServiceProvider services) =>
    {
        var purpose = await services.GetRequiredService<DisclosureGuard>().Open(posting ?? Posting.Id, Sample.Owner.Id);
        return (await services.GetRequiredService<EmployerSearch>().Ask(purpose!, filter ?? ShownFilter.None, page))!;
    });

    public async Task<TResult> Use<TDoor, TResult>(Func<TDoor, Task<TResult>> act)
        where TDoor : notnull
    {
        await using var scope = _feed.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TDoor>());
    }

    public async ValueTask DisposeAsync()
    {
        await _feed.DisposeAsync();
        await Database.DisposeAsync();
    }
}
