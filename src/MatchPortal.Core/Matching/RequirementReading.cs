using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Matching;

/// <param name="Requirement">What was asked for.</param>
/// <param name="State">How the profile stands to it.</param>
/// <param name="Through">
/// For <see cref="MustState.Near"/> the broader or narrower competence, or null where it is the asked one below its level or a paper that has expired; for
/// <see cref="MustState.Expected"/> the trade.
/// </param>
/// <param name="IsAgreed">Whether the competence comes from training agreed with the municipality.</param>
public sealed record RequirementReading(Requirement Requirement, MustState State, string? Through, bool IsAgreed)
{
    /// <summary>What it gave of the points for musts or nices.</summary>
    public int Points { get; init; }
}
