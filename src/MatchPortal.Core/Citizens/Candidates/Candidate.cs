using MatchPortal.Core.JobCentres;

namespace MatchPortal.Core.Citizens.Candidates;

/// <summary>A profile that staff may see, without who it is.</summary>
/// <param name="Profile">What the citizen can and wants.</param>
/// <param name="Visibility">Today's, never hidden.</param>
/// <param name="UnitId">Where the case is.</param>
/// <param name="TargetGroup">Of the act.</param>
/// <param name="HasProtectedAddress">The area is then shown as the region only.</param>
public sealed record Candidate(CompetenceProfile Profile, Visibility Visibility, UnitId UnitId, TargetGroup TargetGroup, bool HasProtectedAddress)
{
    /// <summary>When the profile was last written in, UTC.</summary>
    public DateTime? ChangedAt { get; init; }
}
