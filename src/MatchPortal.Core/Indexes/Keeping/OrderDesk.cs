using MatchPortal.Core.Data;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Core.Indexes.Keeping;

/// <summary>Carries out what commands ask for, a little at each turn of the feed: one index after the other, and tells how far it is.</summary>
internal sealed class OrderDesk(IndexDesk desk, FedIndexes indexes, IServiceScopeFactory scopes)
{
    private readonly List<string> _finished = [];
    private readonly List<IndexFindings> _findings = [];
    private IndexOrder? _order;
    private FedIndex? _rebuilt;
    private IndexMark? _before;
    private Task<IndexFindings>? _check;

    public async Task Serve(PortalContext portal, CancellationToken cancel)
    {
        if (_order is null && desk.Take() is { } taken)
        {
            (_order, _rebuilt, _check) = (taken, null, null);
            _finished.Clear();
            _findings.Clear();
        }

        if (_order is not { } order)
        {
            return;
        }

        var left = indexes.All.FirstOrDefault(index => order.Indexes.Except(_finished).Contains(index.Live.Name));
        var problem = left is null ? "Der er bedt om et indeks, som sitet ikke har."
            : order.Task == IndexTask.Rebuild ? await Rebuild(left, portal, cancel)
            : await Check(left, cancel);
        var isDone = problem is not null || order.Indexes.All(_finished.Contains);
        desk.Tell(new(order.Id, isDone, [.. Ordered(order).Select(index => index.Live.Status)], [.. _finished], [.. _findings], problem));
        _order = isDone ? null : order;
    }

    private IEnumerable<FedIndex> Ordered(IndexOrder order) => indexes.All.Where(index => order.Indexes.Contains(index.Live.Name));

    private async Task<string?> Rebuild(FedIndex index, PortalContext portal, CancellationToken cancel)
    {
        if (_rebuilt != index)
        {
            _before = index.Current?.Mark;
            _rebuilt = await indexes.TryBuild(index, portal, cancel) ? index : null;
        }
        else if (!index.IsBuilding)
        {
            _finished.Add(index.Live.Name);
            return index.Current?.Mark == _before ? index.Live.Problem ?? "Indekset blev ikke bygget." : null;
        }

        return null;
    }

    private async Task<string?> Check(FedIndex index, CancellationToken cancel)
    {
        _check ??= Task.Run(() => Compare(index, cancel), cancel);
        if (!_check.IsCompleted)
        {
            return null;
        }

        var check = _check;
        _check = null;
        _finished.Add(index.Live.Name);
        try
        {
            _findings.Add(await check);
            return null;
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            return $"Indekset kunne ikke sammenlignes med databasen ({problem.GetType().Name}).";
        }
    }

    private async Task<IndexFindings> Compare(FedIndex index, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await indexes.Compare(index, scope.ServiceProvider.GetRequiredService<PortalContext>(), cancel);
    }
}
