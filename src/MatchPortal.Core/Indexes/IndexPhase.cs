namespace MatchPortal.Core.Indexes;

/// <summary>What an index is at.</summary>
public enum IndexPhase
{
    /// <summary>Just started: it will be known in a moment.</summary>
    Opening,

    /// <summary>There is no index yet; pages say that the search is being built.</summary>
    Building,

    /// <summary>It answers, and follows the database.</summary>
    Ready,

    /// <summary>The old one answers and follows the database while a new one is built.</summary>
    Rebuilding,
}
