using System.Diagnostics;
using MatchPortal.Core.Data;
using MatchPortal.Core.Indexes.Keeping;
using Microsoft.Extensions.Hosting;

namespace MatchPortal.Core.Indexes;

/// <summary>
/// The one writer of the indexes: reads what has changed in the order it was saved, builds the documents anew, applies them. It wakes when somebody in this process saves, and
/// looks by itself now and then for what other programs wrote.
/// </summary>
public sealed class IndexFeed : BackgroundService
{
    private static readonly TimeSpan LooksEvery = TimeSpan.FromMilliseconds(250);

    // The host may be asked to stop twice at once: by a signal and by whoever holds it.
    private readonly Lock _gate = new();
    private readonly FeedStep _step;
    private readonly ChangeSignal _signal;
    private Task? _closed;
    private volatile TaskCompletionSource _stepped = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal IndexFeed(FeedStep step, ChangeSignal signal) => (_step, _signal) = (step, signal);

    /// <summary>Waits until every index that answers holds a change.</summary>
    /// <param name="sequence">From <see cref="PortalContext.LastChange"/>.</param>
    /// <param name="atMost">How long.</param>
    /// <param name="cancel">Stops waiting.</param>
    /// <returns>Whether they do.</returns>
    public async Task<bool> WaitFor(long sequence, TimeSpan atMost, CancellationToken cancel = default)
    {
        var began = Stopwatch.GetTimestamp();
        while (true)
        {
            var stepped = _stepped.Task;
            if (_step.HoldsUpTo(sequence))
            {
                return true;
            }

            var left = atMost - Stopwatch.GetElapsedTime(began);
            if (left <= TimeSpan.Zero)
            {
                return false;
            }

            // Once more: the save may have raised it before its transaction was over.
            _signal.Raise();
            await Task.WhenAny(stepped, Task.Delay(left, cancel));
            cancel.ThrowIfCancellationRequested();
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        Task closed;
        lock (_gate)
        {
            closed = _closed ??= _step.Close();
        }

        await closed;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            while (true)
            {
                var isBehind = await _step.Run(stoppingToken);
                Interlocked.Exchange(ref _stepped, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
                if (!isBehind)
                {
                    await _signal.Wait(LooksEvery, stoppingToken);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
    }
}
