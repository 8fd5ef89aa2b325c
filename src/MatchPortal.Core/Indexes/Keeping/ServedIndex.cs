using MatchPortal.Core.Data;
using MatchPortal.Search.Port;
using Microsoft.EntityFrameworkCore;
using Change = MatchPortal.Search.Port.IndexChange;

namespace MatchPortal.Core.Indexes.Keeping;

/// <summary>An open index with the mark of its folder.</summary>
internal sealed record ServedIndex(IndexMark Mark, ISearchIndex Index)
{
    /// <summary>The most rows that <see cref="Follow"/> takes.</summary>
    public const int RowsAtOnce = 500;

    /// <summary>Applies the next rows in one step: reads anew whatever they touch.</summary>
    /// <returns>How many rows there were.</returns>
    public async Task<int> Follow(IDocumentSource source, PortalContext portal, CancellationToken cancel)
    {
        var from = Index.Sequence;
        var rows = await portal.IndexChanges.AsNoTracking()
            .Where(change => change.Sequence > from)
            .OrderBy(change => change.Sequence)
            .Take(RowsAtOnce)
            .ToListAsync(cancel);
        if (rows.Count > 0)
        {
            var changes = new List<Change>();
            foreach (var ids in (await source.Touched(portal, rows, cancel)).Chunk(RowsAtOnce))
            {
                var documents = (await source.Documents(portal, ids, Mark.Year, cancel)).ToDictionary(document => document.Id);
                changes.AddRange(ids.Select(id => new Change(id, documents.GetValueOrDefault(id))));
            }

            Index.Apply(new(rows[^1].Sequence, changes));
        }

        return rows.Count;
    }
}
