using MatchPortal.Core.Companies;
using MatchPortal.Core.Data;
using MatchPortal.Core.Postings;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Citizens;

/// <summary>The citizen's own choice of who sees, with effect at once, and what those would see.</summary>
public sealed class VisibilityDesk(PortalContext portal, TimeProvider clock)
{
    private const int MostPostings = 12;

    public DateOnly Today => clock.Today();

    public Task<Citizen?> Find(CitizenId id, CancellationToken cancel = default) => portal.Citizens.SingleOrDefaultAsync(citizen => citizen.Id == id, cancel);

    public async Task Choose(Citizen citizen, Visibility visibility, CancellationToken cancel = default)
    {
        citizen.ChooseVisibility(visibility, Actor.Citizen(citizen.Id), clock.Now());
        await portal.SaveChangesAsync(cancel);
    }

    public async Task PauseUntil(Citizen citizen, DateOnly until, CancellationToken cancel = default)
    {
        citizen.PauseUntil(until, Actor.Citizen(citizen.Id), clock.Now());
        await portal.SaveChangesAsync(cancel);
    }

    public async Task Resume(Citizen citizen, CancellationToken cancel = default)
    {
        citizen.Resume(Actor.Citizen(citizen.Id), clock.Now());
        await portal.SaveChangesAsync(cancel);
    }

    public async Task Block(Citizen citizen, CompanyId company, CancellationToken cancel = default)
    {
        citizen.Block(company, Actor.Citizen(citizen.Id), clock.Now());
        await portal.SaveChangesAsync(cancel);
    }

    public async Task Unblock(Citizen citizen, CompanyId company, CancellationToken cancel = default)
    {
        citizen.Unblock(company, Actor.Citizen(citizen.Id), clock.Now());
        await portal.SaveChangesAsync(cancel);
    }

    /// <summary>In Danish order.</summary>
    public async Task<IReadOnlyList<Company>> Blocked(Citizen citizen, CancellationToken cancel = default)
    {
        CompanyId[] blocked = [.. citizen.BlockedCompanies];
        return await portal.Companies.AsNoTracking().Where(company => blocked.Contains(company.Id)).OrderBy(company => company.NameSortKey).ToListAsync(cancel);
    }

    /// <summary>Postings to try one's own card on: those the profile was shown for, then those of the trades the citizen wishes for or comes from, the newest first.</summary>
    public async Task<IReadOnlyList<Posting>> PostingsToTry(Citizen citizen, CancellationToken cancel = default)
    {
        var profile = await portal.Profiles.AsNoTracking().SingleAsync(one => one.Id == citizen.ProfileId, cancel);
        string[] trades = [.. profile.Wishes.Occupations.Concat(profile.Occupations.Select(one => one.OccupationCode)).Distinct()];
        var today = clock.Today();
        var onBoard = portal.Postings.AsNoTracking().Include(one => one.Company).Where(one => one.Status == PostingStatus.Published && (one.Period.ApplyBy == null || one.Period.ApplyBy >= today));
        var seen = await onBoard.Where(one => portal.Exposures.Any(exposure => exposure.PostingId == one.Id && exposure.ProfileId == citizen.ProfileId)).OrderByDescending(one => one.PublishedAt).Take(MostPostings).ToListAsync(cancel);
        var mine = await onBoard.Where(one => trades.Contains(one.OccupationCode!)).OrderByDescending(one => one.PublishedAt).Take(MostPostings).ToListAsync(cancel);
        return [.. seen.Concat(mine).DistinctBy(one => one.Id).Take(MostPostings)];
    }
}
