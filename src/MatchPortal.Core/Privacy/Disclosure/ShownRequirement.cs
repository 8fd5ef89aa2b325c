using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <param name="Requirement">The posting's.</param>
/// <param name="State">How the profile stands to it.</param>
/// <param name="Told">The concept that is told, where it is another than the one asked for.</param>
/// <param name="IsAgreed">Learnt in a course chosen because the region needs people in the trade.</param>
public sealed record ShownRequirement(Requirement Requirement, RequirementState State, string? Told, bool IsAgreed);
