namespace MatchPortal.Core.Indexes;

/// <summary>How an index is, for those who run the portal.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Phase">What it is at.</param>
/// <param name="Documents">How many answer now.</param>
/// <param name="Sequence">The last change they hold.</param>
/// <param name="Statistics">The version of the corpus statistics, which is also when it was built; null when there is none.</param>
/// <param name="Building">How far the new one is.</param>
/// <param name="Reason">Why it is, or was last, built; a Danish sentence.</param>
/// <param name="Problem">What is wrong now; a Danish sentence, or null.</param>
public sealed record IndexStatus(
    string Name,
    IndexPhase Phase,
    int Documents,
    long Sequence,
    string? Statistics,
    IndexProgress? Building,
    string? Reason,
    string? Problem);
