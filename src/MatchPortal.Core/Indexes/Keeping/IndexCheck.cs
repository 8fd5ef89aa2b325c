using System.Runtime.CompilerServices;
using MatchPortal.Core.Data;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Indexes.Keeping;

/// <summary>
/// Compares an index with the database while both are in use: the digest that each document carries with that of the document as it is built now. What has changed since the
/// snapshot is left out, by the rows that say so.
/// </summary>
internal sealed class IndexCheck(PortalContext portal, IDocumentSource? source)
{
    private const int RowsAtOnce = 500;

    /// <param name="name">The index.</param>
    /// <param name="snapshot">Of it.</param>
    /// <param name="year">Its base year.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<IndexFindings> Run(string name, ISearchSnapshot snapshot, int year, CancellationToken cancel)
    {
        var had = source is null ? Ids(snapshot) : Digests(snapshot);
        var documents = had.Count;
        var differences = await Compare(had, year, cancel);
        var waiting = await ChangedSince(snapshot.Sequence, cancel);
        IndexDifference[] real = [.. differences.Where(difference => !waiting.Contains(difference.Id))];
        return new(name, documents, waiting.Count, real.Length, [.. real.Take(IndexFindings.MostListed)], null);
    }

    private async Task<List<IndexDifference>> Compare(Dictionary<Guid, (int First, int Second)> had, int year, CancellationToken cancel)
    {
        var differences = new List<IndexDifference>();
        await foreach (var document in Wanted(year, cancel))
        {
            if (!had.Remove(document.Id, out var digest))
            {
                differences.Add(new(DifferenceKind.Missing, document.Id));
            }
            else if (digest != DocumentDigest.Of(document))
            {
                differences.Add(new(DifferenceKind.Different, document.Id));
            }
        }

        return [.. differences, .. had.Keys.Select(id => new IndexDifference(DifferenceKind.Superfluous, id))];
    }

    private async IAsyncEnumerable<SearchDocument> Wanted(int year, [EnumeratorCancellation] CancellationToken cancel)
    {
        if (source is null)
        {
            yield break;
        }

        foreach (var ids in (await source.AllIds(portal, cancel)).Chunk(RowsAtOnce))
        {
            foreach (var document in await source.Documents(portal, ids, year, cancel))
            {
                yield return document;
            }
        }
    }

    private async Task<IReadOnlySet<Guid>> ChangedSince(long sequence, CancellationToken cancel)
    {
        if (source is null)
        {
            return new HashSet<Guid>();
        }

        var rows = await portal.IndexChanges.AsNoTracking().Where(change => change.Sequence > sequence).ToListAsync(cancel);
        return (await source.Touched(portal, rows, cancel)).ToHashSet();
    }

    // No engine gives a document back, but the order by a column gives its value.
    private static Dictionary<Guid, (int First, int Second)> Digests(ISearchSnapshot snapshot)
    {
        var second = Column(snapshot, DocumentDigest.Second).ToDictionary(hit => hit.Id, hit => hit.Key);
        return Column(snapshot, DocumentDigest.First).ToDictionary(hit => hit.Id, hit => (hit.Key, second[hit.Id]));
    }

    private static Dictionary<Guid, (int First, int Second)> Ids(ISearchSnapshot snapshot) =>
        All(snapshot, SearchOrder.Score).ToDictionary(hit => hit.Id, _ => (0, 0));

    private static IEnumerable<SearchHit> Column(ISearchSnapshot snapshot, string field) => All(snapshot, new SearchOrder.ByColumn(field, Descending: true));

    private static IEnumerable<SearchHit> All(ISearchSnapshot snapshot, SearchOrder order)
    {
        var request = new SearchRequest(new AllQuery(), SearchRequest.MostHits) { Order = order };
        while (true)
        {
            var hits = snapshot.Search(request).Hits;
            foreach (var hit in hits)
            {
                yield return hit;
            }

            if (hits.Count < request.Count)
            {
                yield break;
            }

            request = request with { After = new(hits[^1].Key, hits[^1].Id) };
        }
    }
}
