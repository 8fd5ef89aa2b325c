using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Indexes;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Postings;
using MatchPortal.Search.Port;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Matching.Own;

/// <summary>
/// Given a citizen, gives the postings on the board that the citizen's own profile matches, with the points that staff see. The profile is read for this answer alone, so it is the
/// same for who is hidden, and nobody else's can come into it.
/// </summary>
public sealed class OwnPostings(PortalContext portal, PortalIndexes indexes, PostingMatches matches, OwnDocument documents)
{
    public const int MostAfterRenewal = 3;

    /// <param name="id">Who asks.</param>
    /// <param name="page">From 1.</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>Null when there is no such case.</returns>
    public async Task<OwnMatches?> For(CitizenId id, int page, DateTime now, CancellationToken cancel = default)
    {
        if (await portal.Citizens.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancel) is not { } citizen)
        {
            return null;
        }

        var profile = await portal.Profiles.AsNoTracking().SingleAsync(one => one.Id == citizen.ProfileId, cancel);
        using var postings = await indexes.Postings.SnapshotSoon(cancel);
        using var all = await indexes.StaffProfiles.SnapshotSoon(cancel);
        if (postings is null || all is null)
        {
            return new(citizen, profile, null, []);
        }

        Posting[] near = [.. (await matches.Near(postings, profile, now, cancel)).Where(posting => !citizen.BlockedCompanies.Contains(posting.CompanyId))];
        using var own = Alone(all, documents.Of(profile, citizen.HasProtectedAddress, now.DanishDay));
        return new(citizen, profile, matches.Rank(near, all, own.Snapshot, profile.Id, page, now), AfterRenewal(citizen, profile, near, all, now));
    }

    // Who asks for a paper that has expired cannot have the profile at all.
    private IReadOnlyList<MatchedPosting> AfterRenewal(Citizen citizen, CompetenceProfile profile, Posting[] near, ISearchSnapshot all, DateTime now)
    {
        var day = now.DanishDay;
        HashSet<string> expired = [.. profile.Certificates.Where(paper => !paper.IsValidOn(day)).Select(paper => paper.CertificateId)];
        Posting[] asking = [.. near.Where(posting => posting.Requirements.Any(asked => asked is { IsMust: true, Kind: RequirementKind.Certificate } && expired.Contains(asked.ConceptId)))];
        if (asking.Length == 0)
        {
            return [];
        }

        using var renewed = Alone(all, documents.Renewed(profile, citizen.HasProtectedAddress, day));
        return [.. matches.Rank(asking, all, renewed.Snapshot, profile.Id, 1, now).Postings.Take(MostAfterRenewal)];
    }

    private static ProfilesApart Alone(ISearchSnapshot all, SearchDocument document) => new(StaffProfileFields.Schema, [document], all.Statistics);
}
