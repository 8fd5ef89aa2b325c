namespace MatchPortal.Core.Matching.Trials;

/// <summary>How far the matcher is built up: each step has all of the one before.</summary>
public enum TrialStep
{
    /// <summary>Competences in common, each as good as another; musts count twice.</summary>
    Overlap,

    /// <summary>The fewer who hold one, the more it counts.</summary>
    Rarity,

    /// <summary>Level, source and recency count, and a broader or narrower competence in part.</summary>
    Relations,

    /// <summary>Trades guessed from the competences and occupations of both sides.</summary>
    Trades,

    /// <summary>Trades read out of the title as well.</summary>
    Titles,

    /// <summary>All published points: also words, way, start and turn.</summary>
    Points,

    /// <summary>Band first, points second: what the site does.</summary>
    Whole,
}
