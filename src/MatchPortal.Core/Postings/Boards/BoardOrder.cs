namespace MatchPortal.Core.Postings.Boards;

public enum BoardOrder
{
    Newest,

    /// <summary>The last day to answer; postings without one come last.</summary>
    Deadline,
    Title,

    /// <summary>Nearest first; only with a place.</summary>
    Distance,
}
