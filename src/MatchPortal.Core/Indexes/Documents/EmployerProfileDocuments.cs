using System.Globalization;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Indexes.Keeping;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching.Trades;
using MatchPortal.Core.Privacy.Release;
using MatchPortal.Search.Port;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Indexes.Documents;

/// <summary>The profiles of the current release that nobody has taken out since, each with what is still shared by k. Nobody comes in before the next release.</summary>
internal sealed class EmployerProfileDocuments(Lexicon lexicon, TradeModel trades) : IDocumentSource
{
    public async Task<string?> Version(PortalContext portal, CancellationToken cancel) =>
        (await portal.Releases.Where(release => release.CompletedAt != null).MaxAsync(release => (long?)release.Id, cancel) ?? 0).ToString(CultureInfo.InvariantCulture);

    public async Task<IReadOnlyList<Guid>> AllIds(PortalContext portal, CancellationToken cancel) =>
        await CurrentRelease.Find(portal, cancel) is { } release
            ? [.. (await CurrentRelease.Rows(portal, release.Id).OrderBy(row => row.ClassNumber).Select(row => row.ProfileId).ToListAsync(cancel)).Select(id => id.Value)]
            : [];

    // When somebody goes, or says less, the others of the class may have to be told less of.
    public async Task<IReadOnlyList<Guid>> Touched(PortalContext portal, IReadOnlyList<Data.IndexChange> changes, CancellationToken cancel)
    {
        ProfileId[] changed = [.. changes.Where(change => change.Kind == IndexKind.Profile).Select(change => new ProfileId(change.SubjectId)).Distinct()];
        if (changed.Length == 0 || await CurrentRelease.Find(portal, cancel) is not { } release)
        {
            return [];
        }

        var rows = portal.Published.AsNoTracking().Where(row => row.ReleaseId == release.Id);
        var classes = rows.Where(row => changed.Contains(row.ProfileId)).Select(row => row.ClassNumber);
        var touched = await rows.Where(row => classes.Contains(row.ClassNumber)).Select(row => row.ProfileId).ToListAsync(cancel);
        return [.. touched.Concat(changed).Distinct().Select(id => id.Value)];
    }

    public async Task<IReadOnlyList<SearchDocument>> Documents(PortalContext portal, IReadOnlyList<Guid> ids, int year, CancellationToken cancel)
    {
        if (await CurrentRelease.Find(portal, cancel) is not { } release)
        {
            return [];
        }

        var told = await CurrentRelease.Tell(portal, release, [.. ids.Select(id => new ProfileId(id))], cancel);
        return [.. told.Select(entry => EmployerProfileDocument.Of(entry, lexicon, trades))];
    }
}
