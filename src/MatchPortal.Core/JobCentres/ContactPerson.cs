using MatchPortal.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.JobCentres;

/// <summary>The one named person (fast kontaktperson), with a direct mobile and who answers when that person is away.</summary>
public sealed record ContactPerson(StaffMember Staff, Unit Unit, StaffMember? Substitute)
{
    /// <summary>Null when nobody is named, or the one who was has left.</summary>
    public static async Task<ContactPerson?> Read(PortalContext portal, StaffId? id, CancellationToken cancel = default)
    {
        var staff = id is null ? null : await portal.Staff.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id && s.LeftAt == null, cancel);
        if (staff is null)
        {
            return null;
        }

        var unit = await portal.Units.AsNoTracking().SingleAsync(u => u.Id == staff.UnitId, cancel);
        var substitute = await portal.Staff.AsNoTracking().SingleOrDefaultAsync(s => s.Id == staff.SubstituteId && s.LeftAt == null, cancel);
        return new ContactPerson(staff, unit, substitute);
    }
}
