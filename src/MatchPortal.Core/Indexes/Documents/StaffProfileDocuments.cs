using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Indexes.Keeping;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching.Trades;
using MatchPortal.Core.Proposals;
using MatchPortal.Search.Port;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Indexes.Documents;

/// <summary>The profiles of open cases whose citizen lets the municipality see them. A pause hides by the clock, so it is in the document.</summary>
internal sealed class StaffProfileDocuments(Lexicon lexicon, TradeModel trades, PortalAnalyzers analyzers) : IDocumentSource
{
    public async Task<IReadOnlyList<Guid>> AllIds(PortalContext portal, CancellationToken cancel) =>
        [.. (await Shown(portal).Select(citizen => citizen.ProfileId).ToListAsync(cancel)).Select(id => id.Value)];

    public Task<IReadOnlyList<Guid>> Touched(PortalContext portal, IReadOnlyList<Data.IndexChange> changes, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Guid>>([.. changes.Where(change => change.Kind == IndexKind.Profile).Select(change => change.SubjectId).Distinct()]);

    public async Task<IReadOnlyList<SearchDocument>> Documents(PortalContext portal, IReadOnlyList<Guid> ids, int year, CancellationToken cancel)
    {
        ProfileId[] wanted = [.. ids.Select(id => new ProfileId(id))];
        var rows = await portal.Profiles.AsNoTracking()
            .Where(profile => wanted.Contains(profile.Id))
            .Join(Shown(portal), profile => profile.Id, citizen => citizen.ProfileId, (profile, citizen) => new StaffProfileSource(
                profile.Id,
                profile.Area,
                profile.Summary,
                profile.Wishes,
                profile.Competences,
                profile.Occupations,
                profile.Education,
                profile.Certificates,
                profile.Languages,
                profile.Licences,
                citizen.Visibility,
                citizen.PausedUntil,
                citizen.HasProtectedAddress,
                citizen.UnitId,
                citizen.TargetGroup))
            .ToListAsync(cancel);
        var training = (await portal.Training.AsNoTracking()
            .Where(record => wanted.Contains(record.ProfileId))
            .Select(record => new { record.ProfileId, record.Choice })
            .ToListAsync(cancel)).ToLookup(record => record.ProfileId, record => record.Choice);
        var live = (await portal.Proposals.AsNoTracking()
            .Where(proposal => wanted.Contains(proposal.ProfileId) && (proposal.Status == EnquiryStatus.Asked || proposal.Status == EnquiryStatus.Later))
            .Select(proposal => proposal.ProfileId)
            .ToListAsync(cancel)).CountBy(id => id).ToDictionary();
        var changes = await ProfileChanges.LastOf(portal, ids, cancel);
        var texts = new DocumentTexts(analyzers);
        return
        [
            .. rows
                .Select(row => row with { Training = [.. training[row.Id].Distinct()], ChangedAt = changes.TryGetValue(row.Id, out var at) ? at : null, LiveProposals = live.GetValueOrDefault(row.Id) })
                .Select(row => StaffProfileDocument.Of(row, lexicon, trades, texts, year)),
        ];
    }

    private static IQueryable<Citizen> Shown(PortalContext portal) =>
        portal.Citizens.AsNoTracking().Where(citizen => citizen.Visibility != Visibility.Hidden && citizen.ClosedAt == null);
}
