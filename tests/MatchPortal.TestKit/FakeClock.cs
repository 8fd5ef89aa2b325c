namespace MatchPortal.TestKit;

/// <summary>Stands still until it is moved. A Monday morning in Denmark.</summary>
public class FakeClock : TimeProvider
{
    public DateTime Now { get; private set; } = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public void Advance(TimeSpan time) => Now += time;

    public override DateTimeOffset GetUtcNow() => Now;

    public override long GetTimestamp() => Now.Ticks;
}
