using MatchPortal.Core;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Disclosure;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Cli.Privacy.Attack;

/// <summary>The postings that are used: the municipality's own that are up, and drafts of the attacker's, whose requirements he chooses.</summary>
internal sealed class AttackPostings
{
    private readonly AttackedSite _site;

    private AttackPostings(AttackedSite site, IReadOnlyList<Posting> open, IReadOnlyList<(Workplace Workplace, CompanyMember Member)> companies) =>
        (_site, Open, Companies) = (site, open, companies);

    /// <summary>On the board, with their workplaces.</summary>
    public IReadOnlyList<Posting> Open { get; }

    /// <summary>Verified companies with a verified member.</summary>
    public IReadOnlyList<(Workplace Workplace, CompanyMember Member)> Companies { get; }

    public static async Task<AttackPostings> Of(AttackedSite site, CancellationToken cancel)
    {
        var portal = site.Session.Portal;
        var open = await portal.Postings.AsNoTracking().Include(posting => posting.Workplace).Include(posting => posting.Company)
            .Where(posting => posting.Status == PostingStatus.Published && posting.Company.VerifiedAt != null)
            .OrderBy(posting => posting.Id).ToListAsync(cancel);
        var members = await portal.Members.AsNoTracking().Where(member => member.VerifiedAt != null && member.LeftAt == null).OrderBy(member => member.Id).ToListAsync(cancel);
        var workplaces = (await portal.Workplaces.AsNoTracking().Where(workplace => workplace.ClosedAt == null).ToListAsync(cancel)).ToLookup(workplace => workplace.CompanyId);
        var verified = (await portal.Companies.AsNoTracking().Where(company => company.VerifiedAt != null).Select(company => company.Id).ToListAsync(cancel)).ToHashSet();
        return new(
            site,
            [.. open.Where(posting => posting.Requirements.Count > 0)],
            [.. members.Where(member => verified.Contains(member.CompanyId) && workplaces.Contains(member.CompanyId)).DistinctBy(member => member.CompanyId).Select(member => (workplaces[member.CompanyId].First(), member))]);
    }

    /// <summary>A draft of an attacking company, and its member's look through the guard.</summary>
    /// <param name="company">Which of <see cref="Companies"/>.</param>
    /// <param name="occupation">DISCO-08, or null.</param>
    /// <param name="competences">All as musts, at any level.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<Purpose> Draft(int company, string? occupation, IEnumerable<string> competences, CancellationToken cancel)
    {
        var (workplace, member) = Companies[company % Companies.Count];
        var by = Actor.Member(member.Id);
        var posting = new Posting(workplace, PostingKind.OrdinaryJob, member.Id, by, _site.Session.Now);
        posting.Revise(
            PostingContent.Blank with { Title = "Opslag", OccupationCode = occupation, Requirements = [.. competences.Select(id => new Requirement(RequirementKind.Competence, id, true, null))] },
            by, _site.Session.Now);
        _site.Session.Portal.Add(posting);
        await _site.Session.Portal.SaveChangesAsync(cancel);
        _site.Session.Portal.ChangeTracker.Clear();
        return (await _site.Session.Get<DisclosureGuard>().Open(posting.Id, member.Id, cancel))!;
    }
}
