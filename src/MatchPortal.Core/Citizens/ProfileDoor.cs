using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Citizens;

/// <summary>
/// Who may write in a profile: the citizen, and on the citizen's word the contact person or who answers for that person. To everybody else it is not there.
/// </summary>
public sealed class ProfileDoor(PortalContext portal)
{
    public Task<CompetenceProfile?> Own(CitizenId citizen, CancellationToken cancel = default) =>
        (from one in portal.Citizens
         join profile in portal.Profiles on one.ProfileId equals profile.Id
         where one.Id == citizen
         select profile).SingleOrDefaultAsync(cancel);

    /// <summary>Null also when the case is closed.</summary>
    public Task<CompetenceProfile?> ForStaff(ProfileId id, StaffId staff, CancellationToken cancel = default) =>
        (from one in portal.Citizens
         join profile in portal.Profiles on one.ProfileId equals profile.Id
         where one.ProfileId == id && one.ClosedAt == null
             && (one.ContactId == staff || portal.Staff.Any(contact => contact.Id == one.ContactId && contact.SubstituteId == staff))
         select profile).SingleOrDefaultAsync(cancel);

    public Task Save(CancellationToken cancel = default) => portal.SaveChangesAsync(cancel);
}
