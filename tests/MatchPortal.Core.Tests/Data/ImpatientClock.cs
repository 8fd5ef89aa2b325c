using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Data;

/// <summary>Whoever waits by this clock has waited at once.</summary>
public sealed class ImpatientClock : FakeClock
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Advance(dueTime);
        callback(state);
        return new Spent();
    }

    private sealed class Spent : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
