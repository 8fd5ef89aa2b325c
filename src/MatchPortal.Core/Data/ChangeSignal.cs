using System.Threading.Channels;

namespace MatchPortal.Core.Data;

/// <summary>Tells whoever follows <see cref="IndexChange"/> in this process that somebody has saved. Only a hint: the table is what counts.</summary>
public sealed class ChangeSignal
{
    private readonly Channel<bool> _raised = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Raise() => _raised.Writer.TryWrite(true);

    /// <summary>Until it is raised, or was since the last wait; or until the time has passed.</summary>
    public async Task Wait(TimeSpan atMost, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(atMost);
        try
        {
            await _raised.Reader.ReadAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
        }
    }
}
