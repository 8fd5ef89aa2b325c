namespace MatchPortal.Core.Indexes;

/// <summary>How far the site is with an order.</summary>
/// <param name="Id">The order's.</param>
/// <param name="IsDone">Whether nothing more will come.</param>
/// <param name="Indexes">The ordered indexes, as they are now.</param>
/// <param name="Finished">The names of those that are done.</param>
/// <param name="Findings">Of a check, one for each index that is done.</param>
/// <param name="Problem">Why it could not be carried out; a Danish sentence.</param>
public sealed record IndexAnswer(
    Guid Id, bool IsDone, IReadOnlyList<IndexStatus> Indexes, IReadOnlyList<string> Finished, IReadOnlyList<IndexFindings> Findings, string? Problem);
