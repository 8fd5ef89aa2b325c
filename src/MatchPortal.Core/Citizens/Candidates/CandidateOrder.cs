namespace MatchPortal.Core.Citizens.Candidates;

public enum CandidateOrder
{
    /// <summary>What fits the words best; without words as <see cref="Soonest"/>.</summary>
    Best,

    /// <summary>Who can start first.</summary>
    Soonest,

    /// <summary>Whose profile was last written in.</summary>
    Newest,

    /// <summary>Nearest first; without a place as <see cref="Best"/>.</summary>
    Distance,
}
