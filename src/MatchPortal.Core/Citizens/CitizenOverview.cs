using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Proposals;
using MatchPortal.Core.Training;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Citizens;

/// <summary>What a citizen's start page tells: how visible I am, who helps me, and what waits for my answer.</summary>
/// <param name="Citizen">The case.</param>
/// <param name="Profile">The profile.</param>
/// <param name="Contact">The contact person, and the substitute.</param>
/// <param name="Training">The citizen's training, newest first.</param>
/// <param name="Questions">Open questions, the first deadline first.</param>
public sealed record CitizenOverview(
    Citizen Citizen,
    CompetenceProfile Profile,
    ContactPerson? Contact,
    IReadOnlyList<TrainingRecord> Training,
    IReadOnlyList<OpenQuestion> Questions)
{
    /// <summary>Null when there is no such case.</summary>
    public static async Task<CitizenOverview?> Read(PortalContext portal, CitizenId id, DateOnly today, CancellationToken cancel = default)
    {
        var citizen = await portal.Citizens.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancel);
        if (citizen is null)
        {
            return null;
        }

        var profile = await portal.Profiles.AsNoTracking().SingleAsync(p => p.Id == citizen.ProfileId, cancel);
        var training = await portal.Training.AsNoTracking().Where(t => t.ProfileId == profile.Id).ToListAsync(cancel);
        var questions = await OpenQuestion.Of(portal, profile.Id, today, cancel);
        return new CitizenOverview(
            citizen,
            profile,
            await ContactPerson.Read(portal, citizen.ContactId, cancel),
            [.. training.OrderByDescending(t => t.Period.Start)],
            questions);
    }
}
