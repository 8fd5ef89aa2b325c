namespace MatchPortal.Core.Privacy.Release;

/// <summary>Years in an occupation. Names are stored.</summary>
public enum YearsBand
{
    /// <summary>Under 2.</summary>
    New,

    /// <summary>2 to 4.</summary>
    Few,

    /// <summary>5 to 9.</summary>
    Many,

    /// <summary>10 and more.</summary>
    Most,
}
