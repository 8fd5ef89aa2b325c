namespace MatchPortal.Search.Queries;

/// <summary>
/// Documents that match all of <see cref="Must"/> and <see cref="Filter"/> and none of <see cref="Not"/>; if Must and Filter are both empty and Should is not, also at least one
/// of Should. Points: the sum of Must and of those of Should that match. Without any part it matches every document with 0 points.
/// </summary>
public sealed record BoolQuery : Query
{
    /// <summary>Required, and counted.</summary>
    public IReadOnlyList<Query> Must { get; init; } = [];

    /// <summary>Counted where they match.</summary>
    public IReadOnlyList<Query> Should { get; init; } = [];

    /// <summary>Excluded.</summary>
    public IReadOnlyList<Query> Not { get; init; } = [];

    /// <summary>Required, and not counted.</summary>
    public IReadOnlyList<Query> Filter { get; init; } = [];
}
