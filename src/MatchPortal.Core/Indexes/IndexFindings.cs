namespace MatchPortal.Core.Indexes;

/// <summary>What a comparison of an index with the database found.</summary>
/// <param name="Index">Its name.</param>
/// <param name="Documents">How many it holds.</param>
/// <param name="Waiting">Documents that have changed since its last change: the feed has not come to them yet, and they were not compared.</param>
/// <param name="Total">How many differ.</param>
/// <param name="Differences">The first of them.</param>
/// <param name="Unusable">Why it could not be read at all; a Danish sentence.</param>
public sealed record IndexFindings(string Index, int Documents, int Waiting, int Total, IReadOnlyList<IndexDifference> Differences, string? Unusable)
{
    /// <summary>No more differences than these are listed.</summary>
    public const int MostListed = 100;

    public bool IsEqual => Total == 0 && Unusable is null;
}
