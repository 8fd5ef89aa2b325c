using System.Globalization;
using MatchPortal.Core.Data;
using MatchPortal.Search.Port;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Core.Indexes.Keeping;

/// <summary>Builds an index whole from the database, some hundred rows at a time, with new corpus statistics. Nobody sees it before it is handed over.</summary>
internal sealed class IndexRebuild(IServiceScopeFactory scopes, TimeProvider clock)
{
    private const int RowsAtOnce = 500;

    /// <summary>
    /// Guarantees: holds everything up to the last change there was when it began, and perhaps more; whoever goes on from its sequence misses nothing.
    /// </summary>
    /// <param name="folder">Where.</param>
    /// <param name="schema">The fields.</param>
    /// <param name="source">The documents; null for an index that begins empty.</param>
    /// <param name="stamps">From <see cref="IndexStamps.Of"/>.</param>
    /// <param name="progress">Told after each portion.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<ServedIndex> Run(
        IndexFolder folder, IndexSchema schema, IDocumentSource? source, IReadOnlyDictionary<string, string> stamps, Action<IndexProgress> progress, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var portal = scope.ServiceProvider.GetRequiredService<PortalContext>();
        var sequence = source is null ? 0 : await ChangeTable.LastOf(portal, cancel);
        var version = string.Create(CultureInfo.InvariantCulture, $"{clock.Now():yyyyMMdd'T'HHmmss}-{sequence}");
        var (mark, index) = folder.Create(schema, IndexStamps.With(stamps, version));
        try
        {
            if (source is not null)
            {
                await Fill(index, source, portal, new(sequence, mark.Year, progress), cancel);
            }

            using (var snapshot = index.Snapshot())
            {
                index.UseStatistics(snapshot.MeasureStatistics(version));
            }

            index.Commit();
            return new(mark, index);
        }
        catch
        {
            index.Dispose();
            throw;
        }
    }

    private static async Task Fill(ISearchIndex index, IDocumentSource source, PortalContext portal, Filling filling, CancellationToken cancel)
    {
        var ids = await source.AllIds(portal, cancel);
        filling.Progress(new(0, ids.Count));
        for (var done = 0; done < ids.Count; done += RowsAtOnce)
        {
            Guid[] portion = [.. ids.Skip(done).Take(RowsAtOnce)];
            var documents = await source.Documents(portal, portion, filling.Year, cancel);
            index.Apply(new(filling.Sequence, [.. documents.Select(MatchPortal.Search.Port.IndexChange.Put)]));
            filling.Progress(new(done + portion.Length, ids.Count));
        }

        index.Apply(new(filling.Sequence, []));
        index.Compact();
    }

    private sealed record Filling(long Sequence, int Year, Action<IndexProgress> Progress);
}
