namespace MatchPortal.Core.Postings.Boards;

public enum BoardOrder
{
    /// <summary>What fits the words best; without words as <see cref="Newest"/>.</summary>
    Best,
    Newest,

    /// <summary>The last day to answer; postings without one come last.</summary>
    Deadline,

    /// <summary>Nearest first; without a place as <see cref="Best"/>.</summary>
    Distance,
    Title,
}
