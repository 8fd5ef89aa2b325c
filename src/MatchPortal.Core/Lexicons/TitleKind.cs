namespace MatchPortal.Core.Lexicons;

public enum TitleKind
{
    Title,

    /// <summary>A shortened form too: SOSU, pæd.</summary>
    Abbreviation,

    /// <summary>A former name.</summary>
    Older,

    /// <summary>A recent name.</summary>
    Newer,

    /// <summary>What people say.</summary>
    Everyday,
}
