using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Data;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy;
using MatchPortal.Core.Proposals;
using MatchPortal.Core.Training;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Tests.Data;

/// <summary>A verb done in a request of its own, and what the save left behind.</summary>
/// <param name="Sample">Where it took place.</param>
/// <param name="Acted">What was changed or made, in memory.</param>
/// <param name="Before">What was stored before; null for a constructor.</param>
/// <param name="After">What is stored after; null when it is not.</param>
/// <param name="Changes">Rows for the indexes.</param>
/// <param name="Events">Lines in the audit log.</param>
public sealed record VerbRun(
    Sample Sample,
    Entity Acted,
    Entity? Before,
    Entity? After,
    IReadOnlyList<IndexChange> Changes,
    IReadOnlyList<AuditEvent> Events)
{
    /// <param name="database">Where the sample and the stage are stored first.</param>
    /// <param name="verb">What is done.</param>
    /// <param name="spoil">Makes the save fail, where it shall.</param>
    public static async Task<VerbRun> Of(TestDatabase database, Verb verb, Action<PortalContext>? spoil = null)
    {
        var sample = new Sample(database.Clock);
        var stage = verb.Prepare(sample);
        await sample.Save(database, stage.Stored);
        var lastChange = await database.Use((PortalContext portal) => portal.IndexChanges.MaxAsync(change => change.Sequence));
        var lastEvent = await database.Use((PortalContext portal) => portal.AuditEvents.MaxAsync(line => line.Sequence));
        var acted = await database.Use((PortalContext portal) => Act(portal, stage, spoil));
        return await database.Use(async (PortalContext portal) => new VerbRun(
            sample,
            acted,
            stage.Subject,
            await Find(portal, acted),
            await portal.IndexChanges.Where(change => change.Sequence > lastChange).OrderBy(change => change.Sequence).ToListAsync(),
            await portal.AuditEvents.Where(line => line.Sequence > lastEvent).OrderBy(line => line.Sequence).ToListAsync()));
    }

    /// <summary>What must be read again by the indexes when the entity changes.</summary>
    public static IEnumerable<(IndexKind Kind, Guid Id)> IndexedAs(Entity entity) => entity switch
    {
        Posting posting => [(IndexKind.Posting, posting.Id.Value)],
        Company company => [(IndexKind.Company, company.Id.Value)],
        Workplace workplace => [(IndexKind.Workplace, workplace.Id.Value)],
        CompetenceProfile profile => [(IndexKind.Profile, profile.Id.Value)],
        Citizen citizen => [(IndexKind.Profile, citizen.ProfileId.Value)],
        TrainingRecord training => [(IndexKind.Profile, training.ProfileId.Value)],
        TrainingDecision decision => [(IndexKind.Profile, decision.ProfileId.Value)],
        Proposal proposal => [(IndexKind.Profile, proposal.ProfileId.Value)],
        _ => [],
    };

    private static async Task<Entity> Act(PortalContext portal, Stage stage, Action<PortalContext>? spoil)
    {
        var subject = stage.Subject is null ? null : await Find(portal, stage.Subject);
        var entity = stage.Act(subject);
        if (subject is null)
        {
            portal.Add(entity);
        }

        if (spoil is null)
        {
            await portal.SaveChangesAsync();
        }
        else
        {
            spoil(portal);
            await Assert.ThrowsAsync<DbUpdateException>(() => portal.SaveChangesAsync());
        }

        return entity;
    }

    private static async Task<Entity?> Find(PortalContext portal, Entity entity)
    {
        var id = entity.GetType().GetProperty("Id")!.GetValue(entity);
        return (Entity?)await portal.FindAsync(entity.GetType(), id);
    }
}
