namespace MatchPortal.Core.Lexicons;

/// <summary>Job openings for an occupation in a region, in the words of the Danish labour market balance.</summary>
public enum DemandLevel
{
    /// <summary>Mangel på arbejdskraft.</summary>
    Shortage,

    /// <summary>Paradoksproblemer: vacancies and unemployed people at once.</summary>
    Paradox,

    /// <summary>Gode jobmuligheder.</summary>
    Good,

    /// <summary>Mindre gode jobmuligheder.</summary>
    LessGood,
}
