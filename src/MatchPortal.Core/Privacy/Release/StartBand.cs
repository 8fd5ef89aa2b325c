namespace MatchPortal.Core.Privacy.Release;

/// <summary>When somebody can start, seen from the day of the release. Names are stored.</summary>
public enum StartBand
{
    Now,

    /// <summary>Within a month.</summary>
    Month,

    /// <summary>Within three months.</summary>
    Quarter,

    Later,
}
