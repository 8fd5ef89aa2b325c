namespace MatchPortal.Core.Privacy.Release;

/// <summary>A release: begun, filled in portions, and answered from only when it is whole.</summary>
public sealed class ReleaseRecord
{
    private ReleaseRecord()
    {
    }

    internal ReleaseRecord(DateOnly day, string input, DateTime now) => (Day, Input, BegunAt) = (day, input, now);

    /// <summary>Grows, and is never used again.</summary>
    public long Id { get; private set; }

    /// <summary>The Danish day it is made for.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>Fingerprint of everything it is made from. The same input gives the same release.</summary>
    public string Input { get; private set; } = "";

    public DateTime BegunAt { get; private set; }

    /// <summary>Null while it is being made.</summary>
    public DateTime? CompletedAt { get; private set; }

    /// <summary>What was coarsened and left out.</summary>
    public ReleaseReport Report { get; private set; } = ReleaseReport.Empty;

    internal void Complete(ReleaseReport report, DateTime now) => (Report, CompletedAt) = (report, now);
}
