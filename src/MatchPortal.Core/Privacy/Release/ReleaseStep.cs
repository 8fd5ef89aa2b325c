namespace MatchPortal.Core.Privacy.Release;

/// <summary>How far a release is.</summary>
public enum ReleaseStep
{
    /// <summary>Who is shown has been read, and what may be told is known.</summary>
    Coarsened,

    /// <summary>Some of it is stored.</summary>
    PortionStored,

    /// <summary>All of it is stored; the one before still answers.</summary>
    AllStored,

    /// <summary>It answers.</summary>
    Completed,
}
