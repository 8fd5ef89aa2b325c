namespace MatchPortal.Core.Matching.Replay;

public enum ReplayOutcome
{
    /// <summary>The same order, bands, and points of every factor.</summary>
    Same,

    Differs,

    /// <summary>This program does not have the rules it was ranked by.</summary>
    UnknownRules,
}
