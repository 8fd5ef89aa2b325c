using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Data;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Release;
using MatchPortal.Core.Rules;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>
/// The only way from what an engine finds to what a company sees. It reads visibility, blocks and state from the database in the very request, tells what the current release tells
/// and k still share, gives names that hold for one posting, keeps to the day's limits and writes down who was seen.
/// </summary>
public sealed class DisclosureGuard(PortalContext portal, Pseudonyms pseudonyms, ExposureBook book, PublishedMatching matching)
{
    internal DisclosureLimits Limits => book.Limits;

    public static Verdict CanLook(Company company, CompanyMember member, Posting posting) => Verdict
        .Require(company.IsVerified, "Kommunen skal godkende virksomheden, før I kan se kandidater.")
        .And(Verdict.Require(member.IsVerified, "Kommunen skal godkende dig, før du kan se kandidater."))
        .And(Verdict.Require(!posting.HasEnded, "Opslaget er afsluttet, så I kan ikke længere se kandidater til det."))
        .And(Verdict.Require(posting.Title.Length > 0, "Skriv først, hvad opslaget skal hedde."));

    /// <summary>Whether <see cref="Open"/> would; null when the posting is not the member's company's, or the member has left.</summary>
    public async Task<Verdict?> CanOpen(PostingId postingId, MemberId memberId, CancellationToken cancel = default) =>
        await Read(postingId, memberId, cancel) is { } found ? CanLook(found.Posting.Company, found.Member, found.Posting) : null;

    /// <returns>Null when the posting is not the member's company's, or the member has left.</returns>
    /// <exception cref="RuleBrokenException">See <see cref="CanLook"/>.</exception>
    public async Task<Purpose?> Open(PostingId postingId, MemberId memberId, CancellationToken cancel = default)
    {
        if (await Read(postingId, memberId, cancel) is not { } found)
        {
            return null;
        }

        CanLook(found.Posting.Company, found.Member, found.Posting).Demand();
        return new Purpose(found.Posting, found.Member.Id);
    }

    /// <summary>How many fit, as a band. Whoever asks the same of the same release is told the same all day.</summary>
    /// <param name="purpose">From <see cref="Open"/>.</param>
    /// <param name="question">Fingerprint of what was asked.</param>
    /// <param name="total">What the index of the release found.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>Null when the company has asked as much as it may today.</returns>
    public async Task<CountBand?> Count(Purpose purpose, string question, int total, CancellationToken cancel = default)
    {
        await using var transaction = await portal.Database.BeginTransactionAsync(cancel);
        var band = await CurrentRelease.Find(portal, cancel) is { } release ? await book.Answer(purpose, release.Id, question, total, cancel) : CountBand.Under5;
        await transaction.CommitAsync(cancel);
        return band;
    }

    /// <summary>A page of what was found, each of it written down as seen; by the band that is shown, and within it in the order of the hits.</summary>
    /// <param name="purpose">From <see cref="Open"/>.</param>
    /// <param name="hits">Ids of the employers' index, in order.</param>
    /// <param name="filter">Narrows the best of them, as many as are shown for a posting.</param>
    /// <param name="skip">How many that may be shown come before the page.</param>
    /// <param name="take">The most to show.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<GuardedPage> Show(Purpose purpose, IReadOnlyList<Guid> hits, ShownFilter filter, int skip, int take, CancellationToken cancel = default)
    {
        await using var transaction = await portal.Database.BeginTransactionAsync(cancel);
        var told = await Tell(purpose, [.. hits.Select(hit => new ProfileId(hit))], cancel);
        var best = hits.Select(hit => new ProfileId(hit)).Where(told.ContainsKey).OrderByDescending(id => told[id].Band).Take(book.Limits.RowsPerPosting);
        ProfileId[] allowed = [.. best.Where(id => filter.Holds(told[id]))];
        ProfileId[] page = [.. allowed.Skip(skip).Take(take)];
        var names = await book.Admit(purpose, page, cancel);
        await transaction.CommitAsync(cancel);
        GuardedProfile[] shown =
        [
            .. page.Where(names.ContainsKey).Select(id => new Shown(names[id], told[id])),
        ];
        return new(shown, allowed.Length > skip + take, shown.Length < page.Length);
    }

    /// <summary>
    /// The profile that the company knows by that name, as it may be seen now. Null for a name that was never given, and for who has hidden or blocked since: the same questions are
    /// put to the database for both, so that the time of the answer does not tell which.
    /// </summary>
    public async Task<GuardedProfile?> Find(Purpose purpose, string pseudonym, CancellationToken cancel = default)
    {
        var found = await Find(purpose, [pseudonym], cancel);
        return found is [var profile] ? profile : null;
    }

    /// <summary>Several at once, in the order of the names; who cannot be seen is left out.</summary>
    /// <inheritdoc cref="Find(Purpose, string, CancellationToken)"/>
    public async Task<IReadOnlyList<GuardedProfile>> Find(Purpose purpose, IReadOnlyList<string> pseudonyms, CancellationToken cancel = default)
    {
        var known = await portal.Exposures.AsNoTracking()
            .Where(exposure => exposure.PostingId == purpose.PostingId && exposure.CompanyId == purpose.CompanyId && pseudonyms.Contains(exposure.Pseudonym))
            .Select(exposure => new { exposure.Pseudonym, exposure.ProfileId })
            .Distinct()
            .ToListAsync(cancel);
        Guid[] asked = [.. pseudonyms.Select(name => (known.Find(one => one.Pseudonym == name)?.ProfileId ?? ProfileId.New()).Value)];
        var page = await Show(purpose, asked, ShownFilter.None, 0, asked.Length, cancel);
        return [.. pseudonyms.SelectMany(name => page.Profiles.Where(profile => profile.Pseudonym == name))];
    }

    /// <summary>Whose name it is, where the profile may be seen now; for Core alone.</summary>
    internal async Task<ProfileId?> Known(Purpose purpose, string pseudonym, CancellationToken cancel)
    {
        var profile = await portal.Exposures.AsNoTracking()
            .Where(exposure => exposure.PostingId == purpose.PostingId && exposure.CompanyId == purpose.CompanyId && exposure.Pseudonym == pseudonym)
            .Select(exposure => (ProfileId?)exposure.ProfileId)
            .FirstOrDefaultAsync(cancel);
        var told = await Tell(purpose, [profile ?? ProfileId.New()], cancel);
        return profile is { } id && told.ContainsKey(id) ? id : null;
    }

    /// <summary>For staff: what the company would be shown of a profile, if it were found. Nothing is written down. Null where it would be shown nothing.</summary>
    public async Task<GuardedProfile?> Preview(PostingId postingId, ProfileId profile, CancellationToken cancel = default)
    {
        var posting = await portal.Postings.AsNoTracking().Include(p => p.Workplace).SingleOrDefaultAsync(p => p.Id == postingId, cancel);
        if (posting is null)
        {
            return null;
        }

        var purpose = new Purpose(posting, default);
        var told = await Tell(purpose, [profile], cancel);
        return told.TryGetValue(profile, out var shown) ? new Shown((await book.Names(purpose, [profile], cancel))[profile], shown) : null;
    }

    private async Task<(Posting Posting, CompanyMember Member)?> Read(PostingId postingId, MemberId memberId, CancellationToken cancel)
    {
        var member = await portal.Members.AsNoTracking().SingleOrDefaultAsync(m => m.Id == memberId && m.LeftAt == null, cancel);
        var posting = await portal.Postings.AsNoTracking().Include(p => p.Company).Include(p => p.Workplace).SingleOrDefaultAsync(p => p.Id == postingId, cancel);
        return member is null || posting is null || posting.CompanyId != member.CompanyId ? null : (posting, member);
    }

    internal ulong TieKey(Purpose purpose, DateOnly day) => pseudonyms.TieKey(purpose, day);

    private async Task<IReadOnlyDictionary<ProfileId, TellableProfile>> Tell(Purpose purpose, IReadOnlyList<ProfileId> ids, CancellationToken cancel)
    {
        var shown = await ReleaseSources.Shown(portal, book.Today)
            .Where(citizen => ids.Contains(citizen.ProfileId))
            .Select(citizen => new { citizen.ProfileId, citizen.BlockedCompanies })
            .ToListAsync(cancel);
        ProfileId[] allowed = [.. shown.Where(citizen => !citizen.BlockedCompanies.Contains(purpose.CompanyId)).Select(citizen => citizen.ProfileId)];
        if (await CurrentRelease.Find(portal, cancel) is not { } release)
        {
            return new Dictionary<ProfileId, TellableProfile>();
        }

        var classes = await CurrentRelease.TellClasses(portal, release, allowed, cancel);
        var reader = matching.ReaderOf(purpose.Posting);
        return classes.SelectMany(members => TellableProfile.Of(reader, members, release.Report.K)).Where(told => allowed.Contains(told.Id)).ToDictionary(told => told.Id);
    }

    private sealed class Shown(string pseudonym, TellableProfile told) : GuardedProfile(pseudonym, told);
}
