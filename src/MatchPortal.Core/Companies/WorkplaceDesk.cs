using MatchPortal.Core.Data;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Rules;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Companies;

/// <summary>What a company does with its own workplaces.</summary>
public sealed class WorkplaceDesk(PortalContext portal, Lexicon lexicon, TimeProvider clock)
{
    /// <summary>The open ones, in Danish order.</summary>
    public async Task<IReadOnlyList<Workplace>> Of(CompanyId company, CancellationToken cancel = default) =>
        await portal.Workplaces.AsNoTracking().Where(one => one.CompanyId == company && one.ClosedAt == null).OrderBy(one => one.NameSortKey).ToListAsync(cancel);

    /// <exception cref="RuleBrokenException">Something is missing, or the P-number is in use.</exception>
    public async Task Open(CompanyId company, WorkplaceForm form, Actor by, CancellationToken cancel = default)
    {
        var workplace = form.Open(company, lexicon.Places, by, clock.Now());
        Verdict.Require(!await portal.Workplaces.AnyAsync(other => other.Number == workplace.Number, cancel), "P-nummeret {0} er allerede oprettet.", workplace.Number.Value).Demand();
        portal.Workplaces.Add(workplace);
        await portal.SaveChangesAsync(cancel);
    }

    /// <summary>Name, address and headcount; the number stays.</summary>
    /// <returns>False when the company has no such workplace.</returns>
    /// <exception cref="RuleBrokenException">Something is missing.</exception>
    public async Task<bool> Revise(CompanyId company, WorkplaceId id, WorkplaceForm form, Actor by, CancellationToken cancel = default)
    {
        if (await Find(company, id, cancel) is not { } workplace)
        {
            return false;
        }

        workplace.Revise(form.Name, form.AddressIn(lexicon.Places), by, clock.Now());
        if (workplace.Headcount != form.Headcount)
        {
            workplace.StateHeadcount(form.Headcount, by, clock.Now());
        }

        await portal.SaveChangesAsync(cancel);
        return true;
    }

    /// <inheritdoc cref="Revise"/>
    public async Task<bool> Close(CompanyId company, WorkplaceId id, Actor by, CancellationToken cancel = default)
    {
        if (await Find(company, id, cancel) is not { } workplace)
        {
            return false;
        }

        var open = await portal.Postings.CountAsync(posting => posting.WorkplaceId == id && Posting.OpenStatuses.Contains(posting.Status), cancel);
        workplace.Close(open, by, clock.Now());
        await portal.SaveChangesAsync(cancel);
        return true;
    }

    private Task<Workplace?> Find(CompanyId company, WorkplaceId id, CancellationToken cancel) =>
        portal.Workplaces.SingleOrDefaultAsync(one => one.Id == id && one.CompanyId == company && one.ClosedAt == null, cancel);
}
