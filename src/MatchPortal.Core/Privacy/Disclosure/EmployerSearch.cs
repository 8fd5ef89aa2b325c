using MatchPortal.Core.Indexes;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>Who could do the work of a posting: asked of the employers' index, and answered through the guard.</summary>
public sealed class EmployerSearch(PortalIndexes indexes, DisclosureGuard guard, Lexicon lexicon, TimeProvider clock)
{
    public const int PageSize = 5;

    // Some that are found may have hidden or blocked the company since.
    private const int Spare = 30;

    /// <param name="purpose">From <see cref="DisclosureGuard.Open"/>.</param>
    /// <param name="page">From 1.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>Null while the index is being built for the first time.</returns>
    public async Task<GuardedAnswer?> Ask(Purpose purpose, int page, CancellationToken cancel = default)
    {
        using var snapshot = await indexes.EmployerProfiles.SnapshotSoon(cancel);
        if (snapshot is null)
        {
            return null;
        }

        var question = PostingQuestion.Of(purpose.Posting);
        var request = new SearchRequest(question.Published(lexicon), guard.Limits.RowsPerPosting + Spare) { TieKey = guard.TieKey(purpose, clock.Today()) };
        var hits = snapshot.Search(request).Hits;
        var fits = snapshot.Search(new(question.PublishedFits(lexicon), 0)).Total;
        var band = await guard.Count(purpose, question.Fingerprint, fits, cancel);
        return new(band, await guard.Show(purpose, [.. hits.Select(hit => hit.Id)], (Math.Max(page, 1) - 1) * PageSize, PageSize, cancel));
    }
}
