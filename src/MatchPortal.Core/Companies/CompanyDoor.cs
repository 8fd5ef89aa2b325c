using MatchPortal.Core.Data;
using MatchPortal.Core.Postings;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Companies;

/// <summary>What a company's own pages read of the database: itself and its postings. No profile can be reached from here; those come through the guard.</summary>
public sealed class CompanyDoor(PortalContext portal, TimeProvider clock)
{
    public DateOnly Today => clock.Today();

    /// <summary>UTC.</summary>
    public DateTime Now => clock.Now();

    /// <summary>Null when the member has left.</summary>
    public Task<CompanyOverview?> Overview(MemberId member, CancellationToken cancel = default) => CompanyOverview.Read(portal, member, cancel);

    public IQueryable<Posting> PostingsOf(CompanyId company) => portal.Postings.AsNoTracking().Where(posting => posting.CompanyId == company);
}
