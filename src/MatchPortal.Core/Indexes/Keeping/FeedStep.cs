using System.Diagnostics;
using MatchPortal.Core.Data;
using MatchPortal.Search.Port;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MatchPortal.Core.Indexes.Keeping;

/// <summary>
/// One turn of the feed over all indexes. Whatever goes wrong with one of them is told in its status and tried again after a rest; the others go on, and so does the site.
/// </summary>
internal sealed partial class FeedStep(FedIndexes indexes, OrderDesk orders, IServiceScopeFactory scopes, ILogger<FeedStep> log)
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);

    private readonly Dictionary<FedIndex, long> _failures = [];
    private readonly HashSet<FedIndex> _opened = [];

    public bool HoldsUpTo(long sequence) => indexes.All.All(index => index.HoldsUpTo(sequence));

    /// <returns>Whether there is more to do at once.</returns>
    public async Task<bool> Run(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var portal = scope.ServiceProvider.GetRequiredService<PortalContext>();
        var isBehind = false;
        foreach (var index in indexes.All)
        {
            isBehind |= !Rests(index) && await TryAdvance(index, portal, cancel);
        }

        await TryUpkeep(portal, cancel);
        return isBehind;
    }

    /// <summary>Makes everything durable and closes the indexes.</summary>
    public async Task Close()
    {
        foreach (var index in indexes.All)
        {
            try
            {
                index.Commit();
            }
            catch (IOException problem)
            {
                LogFailure(problem, index.Live.Name);
            }

            await index.DisposeAsync();
        }
    }

    private bool Rests(FedIndex index) => _failures.TryGetValue(index, out var failed) && Stopwatch.GetElapsedTime(failed) < Rest;

    private async Task<bool> TryAdvance(FedIndex index, PortalContext portal, CancellationToken cancel)
    {
        try
        {
            if (_opened.Add(index))
            {
                index.Open(await ChangeTable.Read(portal, cancel));
            }

            var isBehind = await indexes.Advance(index, portal, cancel);
            index.Live.Problem = null;
            _failures.Remove(index);
            return isBehind;
        }
        catch (IndexLockedException)
        {
            _opened.Remove(index);
            Fail(index, "Indekset er i brug af et andet program.");
            return false;
        }
        catch (Exception problem) when (problem is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            LogFailure(problem, index.Live.Name);
            Fail(index, $"Indekset kan ikke følge databasen ({problem.GetType().Name}); det prøves igen.");
            return false;
        }
    }

    private async Task TryUpkeep(PortalContext portal, CancellationToken cancel)
    {
        try
        {
            await orders.Serve(portal, cancel);
            await indexes.PruneDaily(portal, cancel);
        }
        catch (Exception problem) when (problem is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            LogUpkeepFailure(problem);
        }
    }

    private void Fail(FedIndex index, string sentence)
    {
        index.Live.Problem = sentence;
        _failures[index] = Stopwatch.GetTimestamp();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The index {Name} could not go on.")]
    private partial void LogFailure(Exception problem, string name);

    [LoggerMessage(Level = LogLevel.Error, Message = "An order to the indexes, or the pruning of their rows, could not be carried out.")]
    private partial void LogUpkeepFailure(Exception problem);
}
