using System.Diagnostics;
using System.Globalization;
using MatchPortal.Core.Data;
using MatchPortal.Search.Port;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Change = MatchPortal.Search.Port.IndexChange;

namespace MatchPortal.Core.Indexes.Keeping;

/// <summary>Builds an index whole from the database, some hundred rows at a time, with new corpus statistics. Nobody sees it before it is handed over.</summary>
internal sealed partial class IndexRebuild(IServiceScopeFactory scopes, TimeProvider clock, ILogger<IndexRebuild> log)
{
    private const int RowsAtOnce = 500;

    private static readonly TimeSpan LogsEvery = TimeSpan.FromSeconds(15);

    /// <summary>
    /// Guarantees: holds everything up to the last change there was when it began, and perhaps more; whoever goes on from its sequence misses nothing.
    /// </summary>
    /// <param name="order">What and where.</param>
    /// <param name="progress">Told after each portion.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<ServedIndex> Run(RebuildOrder order, Action<IndexProgress> progress, CancellationToken cancel)
    {
        LogBegin(order.Name, order.Reason);
        var began = Stopwatch.GetTimestamp();
        await using var scope = scopes.CreateAsyncScope();
        var portal = scope.ServiceProvider.GetRequiredService<PortalContext>();
        var sequence = order.Source is null ? 0 : await ChangeTable.LastOf(portal, cancel);
        var version = string.Create(CultureInfo.InvariantCulture, $"{clock.Now():yyyyMMdd'T'HHmmss}-{sequence}");
        var (mark, index) = order.Folder.Create(order.Schema, IndexStamps.With(order.Stamps, IndexStamps.Statistics, version));
        try
        {
            var built = new ServedIndex(mark, index);
            await Fill(built, order, portal, sequence, progress, cancel);
            var count = Finish(index, version);
            var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
            LogEnd(order.Name, count, seconds);
            return built;
        }
        catch
        {
            index.Dispose();
            throw;
        }
    }

    private async Task Fill(ServedIndex built, RebuildOrder order, PortalContext portal, long sequence, Action<IndexProgress> progress, CancellationToken cancel)
    {
        var ids = order.Source is null ? [] : await order.Source.AllIds(portal, cancel);
        var (done, logged) = (0, Stopwatch.GetTimestamp());
        progress(new(done, ids.Count));
        foreach (var portion in ids.Chunk(RowsAtOnce))
        {
            var documents = await order.Source!.Documents(portal, portion, built.Mark.Year, cancel);
            built.Index.Apply(new(sequence, [.. documents.Select(Change.Put)]));
            done += portion.Length;
            progress(new(done, ids.Count));
            if (Stopwatch.GetElapsedTime(logged) > LogsEvery)
            {
                logged = Stopwatch.GetTimestamp();
                LogProgress(order.Name, done, ids.Count);
            }
        }

        // The sequence also where there was nothing to put.
        built.Index.Apply(new(sequence, []));
    }

    private static int Finish(ISearchIndex index, string version)
    {
        index.Compact();
        using var snapshot = index.Snapshot();
        index.UseStatistics(snapshot.MeasureStatistics(version));
        index.Commit();
        return snapshot.Count;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The index {Name} is being built. {Reason}")]
    private partial void LogBegin(string name, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "The index {Name} is being built: {Done} of {Total}.")]
    private partial void LogProgress(string name, int done, int total);

    [LoggerMessage(Level = LogLevel.Information, Message = "The index {Name} is built: {Documents} documents in {Seconds:F1} seconds.")]
    private partial void LogEnd(string name, int documents, double seconds);
}
