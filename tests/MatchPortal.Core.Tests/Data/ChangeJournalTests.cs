using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Data;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy;
using MatchPortal.Core.Proposals;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Tests.Data;

/// <summary>Beyond single verbs (see <see cref="VerbTests"/>): several at once, none that changed anything, and deletes.</summary>
public sealed class ChangeJournalTests : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private Sample _sample = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.Create();
        _sample = new Sample(_database.Clock);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Save_WhenOneEntityChangedTwice_TellsTheIndexesOnceAndTheLogTwice()
    {
        await _sample.Save(_database);
        var before = await Counts();

        await Change(_sample.Company.Id, company =>
        {
            company.Rename("Værftet ApS", _sample.By, _sample.Now);
            company.AssignContact(_sample.Consultant, _sample.By, _sample.Now);
        });

        Assert.Equal([(IndexKind.Company, _sample.Company.Id.Value)], await ChangesAfter(before.Changes));
        Assert.Equal([AuditAction.CompanyRenamed, AuditAction.CompanyContactAssigned], await ActionsAfter(before.Events));
    }

    [Fact]
    public async Task Save_WhenCaseAndProfileChanged_TellsTheIndexesOnceOfTheProfile()
    {
        await _sample.Save(_database);
        var before = await Counts();

        await _database.Use(async (PortalContext portal) =>
        {
            (await portal.Citizens.SingleAsync()).ChooseVisibility(Visibility.Employers, _sample.By, _sample.Now);
            (await portal.Profiles.SingleAsync()).Summarise("Jeg svejser.".Scrubbed(), _sample.By, _sample.Now);
            await portal.SaveChangesAsync();
        });

        Assert.Equal([(IndexKind.Profile, _sample.Profile.Id.Value)], await ChangesAfter(before.Changes));
    }

    /// <summary>The journal once took the records of changed entities only, so a consultant's confirmation of what stood there left no trace.</summary>
    [Fact]
    public async Task Save_WhenVerbSaidWhatStoodThereAlready_LeavesItsEventAndNothingElse()
    {
        await _sample.Save(_database);
        var before = await Counts();

        await Change(_sample.Company.Id, company => company.Rename(company.Name, _sample.By, _sample.Now));

        Assert.Empty(await ChangesAfter(before.Changes));
        Assert.Equal([AuditAction.CompanyRenamed], await ActionsAfter(before.Events));
        Assert.Equal([0], await _database.Read<int>("SELECT Version AS Value FROM Companies"));
    }

    [Fact]
    public async Task Save_WhenSavedTwice_LeavesTheEventsOnce()
    {
        await _sample.Save(_database);
        var before = await Counts();

        await _database.Use(async (PortalContext portal) =>
        {
            (await portal.Companies.SingleAsync()).Rename("Værftet ApS", _sample.By, _sample.Now);
            await portal.SaveChangesAsync();
            await portal.SaveChangesAsync();
        });

        Assert.Equal([AuditAction.CompanyRenamed], await ActionsAfter(before.Events));
    }

    [Fact]
    public async Task Save_InsideATransactionThatIsRolledBack_LeavesNothing()
    {
        await _sample.Save(_database);
        var before = await Counts();

        await _database.Use(async (PortalContext portal) =>
        {
            await using var transaction = await portal.Database.BeginTransactionAsync();
            (await portal.Companies.SingleAsync()).Rename("Værftet ApS", _sample.By, _sample.Now);
            await portal.SaveChangesAsync();
        });

        Assert.Equal(before, await Counts());
        Assert.Equal(["Havnens Værft ApS"], await _database.Read<string>("SELECT Name AS Value FROM Companies"));
    }

    [Fact]
    public async Task Delete_OfAPosting_TellsTheIndexes()
    {
        var posting = _sample.Draft();
        await _sample.Save(_database, posting);
        var before = await Counts();

        await Delete<Posting>();

        Assert.Equal([(IndexKind.Posting, posting.Id.Value)], await ChangesAfter(before.Changes));
    }

    [Fact]
    public async Task Delete_OfACaseAndItsProfile_TellsTheIndexes()
    {
        await _sample.Save(_database, _sample.Course(), _sample.Decision());
        var before = await Counts();

        await _database.Use(async (PortalContext portal) =>
        {
            portal.Remove(await portal.Citizens.SingleAsync());
            portal.Remove(await portal.Profiles.SingleAsync());
            await portal.SaveChangesAsync();
        });

        Assert.Equal([(IndexKind.Profile, _sample.Profile.Id.Value)], await ChangesAfter(before.Changes));
        Assert.Equal([0, 0], await _database.Read<int>("SELECT COUNT(*) AS Value FROM Training UNION ALL SELECT COUNT(*) FROM TrainingDecisions"));
    }

    /// <summary>The database once deleted what hung on a posting by itself, and the profile's index kept counting a proposal that was gone.</summary>
    [Fact]
    public async Task Delete_OfAPostingWithProposals_IsRefusedUnlessTheyAreDeletedInPlainSight()
    {
        var posting = _sample.Published();
        await _sample.Save(_database, posting, _sample.Proposal(posting));
        var before = await Counts();

        await Assert.ThrowsAsync<DbUpdateException>(Delete<Posting>);
        await _database.Use(async (PortalContext portal) =>
        {
            await portal.Proposals.LoadAsync();
            portal.Remove(await portal.Postings.SingleAsync());
            await portal.SaveChangesAsync();
        });

        Assert.Equal(
            [(IndexKind.Posting, posting.Id.Value), (IndexKind.Profile, _sample.Profile.Id.Value)],
            (await ChangesAfter(before.Changes)).Order());
    }

    [Fact]
    public async Task Delete_OfACompany_IsRefusedWhileAnythingHangsOnIt()
    {
        await _sample.Save(_database, _sample.Published());
        var before = await Counts();

        await Assert.ThrowsAsync<DbUpdateException>(Delete<Company>);

        Assert.Equal(before, await Counts());
    }

    private Task Change(CompanyId id, Action<Company> act) => _database.Use(async (PortalContext portal) =>
    {
        act(await portal.Companies.SingleAsync(company => company.Id == id));
        await portal.SaveChangesAsync();
    });

    private Task Delete<T>()
        where T : Entity => _database.Use(async (PortalContext portal) =>
        {
            portal.Remove(await portal.Set<T>().SingleAsync());
            await portal.SaveChangesAsync();
        });

    private Task<(long Changes, long Events)> Counts() => _database.Use(async (PortalContext portal) =>
        (await portal.IndexChanges.MaxAsync(change => change.Sequence), await portal.AuditEvents.MaxAsync(line => line.Sequence)));

    private async Task<(IndexKind Kind, Guid Id)[]> ChangesAfter(long sequence)
    {
        var changes = await _database.Use((PortalContext portal) =>
            portal.IndexChanges.Where(change => change.Sequence > sequence).OrderBy(change => change.Sequence).ToListAsync());
        return [.. changes.Select(change => (change.Kind, change.SubjectId))];
    }

    private Task<List<AuditAction>> ActionsAfter(long sequence) => _database.Use((PortalContext portal) =>
        portal.AuditEvents.Where(line => line.Sequence > sequence).OrderBy(line => line.Sequence).Select(line => line.Action).ToListAsync());
}
