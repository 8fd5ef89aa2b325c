using System.Diagnostics;
using System.Runtime.CompilerServices;
using MatchPortal.Cli.Frame;
using MatchPortal.Core.Data;
using MatchPortal.Core.Indexes;

namespace MatchPortal.Cli.Indexes;

/// <summary>Who carries out an order to the indexes: the site that runs on the folder; where none does, the same feed in this program, which then holds the folder's lock.</summary>
internal sealed class IndexSite : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LooksEvery = TimeSpan.FromMilliseconds(150);

    private readonly PortalSession _session;
    private readonly SiteLock? _held;

    private IndexSite(PortalSession session, SiteLock? held) => (_session, _held) = (session, held);

    public static async Task<IndexSite> Reach(PortalSession session, CancellationToken cancel)
    {
        var site = new IndexSite(session, SiteLock.TryTake(session.Folder));
        if (site._held is not null)
        {
            await session.Get<IndexFeed>().StartAsync(cancel);
        }

        return site;
    }

    /// <summary>Gives the order, and tells how far it is until it is done.</summary>
    /// <exception cref="PortalStartException">It could not be carried out.</exception>
    public async IAsyncEnumerable<IndexAnswer> CarryOut(IndexOrder order, [EnumeratorCancellation] CancellationToken cancel)
    {
        var desk = _session.Get<IndexDesk>();
        var asked = Stopwatch.GetTimestamp();
        desk.Ask(order);
        while (true)
        {
            await Task.Delay(LooksEvery, cancel);
            var answer = desk.AnswerTo(order);
            if (answer is not null)
            {
                yield return answer;
            }

            if (answer is { IsDone: true })
            {
                yield break;
            }

            DemandLife(hasBegun: answer is not null || Stopwatch.GetElapsedTime(asked) < Patience);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_held is not null)
        {
            await _session.Get<IndexFeed>().StopAsync(CancellationToken.None);
            _held.Dispose();
        }
    }

    private void DemandLife(bool hasBegun)
    {
        if (!hasBegun)
        {
            throw new PortalStartException($"Det, der kører på datamappen {_session.Folder.Root}, svarer ikke. Er det et site, så se i dets log; er det en gendannelse, så vent til den er færdig.");
        }

        if (_held is null && SiteLock.TryTake(_session.Folder) is { } free)
        {
            free.Dispose();
            throw new PortalStartException("Sitet stoppede, før det var færdigt. Kør kommandoen igen.");
        }
    }
}
