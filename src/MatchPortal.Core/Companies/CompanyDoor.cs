using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
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
    public Task<CompanyOverview?> Overview(MemberId member, CancellationToken cancel = default) => CompanyOverview.Read(portal, member, Today, cancel);

    /// <summary>The company's consultant and the substitute; null where nobody is chosen.</summary>
    public async Task<ContactPerson?> ContactOf(CompanyId company, CancellationToken cancel = default) =>
        await ContactPerson.Read(portal, await portal.Companies.Where(one => one.Id == company).Select(one => one.ContactId).SingleOrDefaultAsync(cancel), cancel);

    public IQueryable<Posting> PostingsOf(CompanyId company) => portal.Postings.AsNoTracking().Where(posting => posting.CompanyId == company);
}
