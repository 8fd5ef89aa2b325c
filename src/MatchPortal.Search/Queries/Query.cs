namespace MatchPortal.Search.Queries;

/// <summary>
/// A node of a query: which documents match, and for how many points (whole, not negative). The set of nodes is closed: every engine knows them all. Points, weights
/// and table entries below zero are refused, except where a node gives them a meaning; so is a tree whose points could reach <see cref="PointLimit"/>.
/// </summary>
public abstract record Query
{
    /// <summary>Scores stay below this, so that they are exact in single precision too.</summary>
    public const int PointLimit = 1 << 24;

    private protected Query()
    {
    }
}
