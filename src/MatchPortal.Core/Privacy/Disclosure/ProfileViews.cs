using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Privacy.Release;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>For staff: how a profile looks to whom, so that a consultant can tell a citizen what companies see and why.</summary>
public sealed class ProfileViews(PortalContext portal, Lexicon lexicon)
{
    /// <returns>Null for a closed case, and for who is hidden from everybody but another contact person.</returns>
    public async Task<ProfileView?> Read(ProfileId id, StaffId staff, CancellationToken cancel = default)
    {
        var citizen = await portal.Citizens.AsNoTracking().SingleOrDefaultAsync(
            c => c.ProfileId == id && c.ClosedAt == null && (c.Visibility != Visibility.Hidden || c.ContactId == staff), cancel);
        if (citizen is null)
        {
            return null;
        }

        var profile = await portal.Profiles.AsNoTracking().SingleAsync(p => p.Id == id, cancel);
        var members = await CurrentRelease.Find(portal, cancel) is { } release
            && await CurrentRelease.TellClasses(portal, release, [id], cancel) is [var its, ..] ? its : [];
        var own = members.FirstOrDefault(member => member.Profile.ProfileId == id);
        return new(
            profile, citizen.Visibility, citizen.HasProtectedAddress, own, own is null ? 0 : members.Count,
            [.. profile.Competences.OrderByDescending(competence => competence.Level).Select(competence => new ToldCompetence(competence, ToldOf(competence, own?.Items ?? [])))])
        {
            MayWrite = await new ProfileDoor(portal).ForStaff(id, staff, cancel) is not null,
        };
    }

    private PublishedItem? ToldOf(ProfileCompetence competence, IReadOnlyList<PublishedItem> items) =>
        lexicon.Competences.AllBroaderOf(competence.CompetenceId).Select(broader => broader.Id).Prepend(competence.CompetenceId)
            .Select(id => items.FirstOrDefault(item => item.Kind == ItemKind.Competence && item.Concept == id))
            .FirstOrDefault(item => item is not null);
}
