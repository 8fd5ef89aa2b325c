namespace MatchPortal.Core.Lexicons;

public enum DemandLevel
{
    /// <summary>Employers cannot find people.</summary>
    Shortage,

    /// <summary>Employers cannot find people although many are unemployed in the trade.</summary>
    Paradox,
    Good,
    LessGood,
}
