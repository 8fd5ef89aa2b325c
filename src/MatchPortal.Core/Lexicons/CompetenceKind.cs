namespace MatchPortal.Core.Lexicons;

public enum CompetenceKind
{
    /// <summary>Can do.</summary>
    Skill,

    /// <summary>Knows about.</summary>
    Knowledge,
    Language,

    /// <summary>General, of use in any trade.</summary>
    Transversal,
}
