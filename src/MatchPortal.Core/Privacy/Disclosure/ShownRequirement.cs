using MatchPortal.Core.Matching;
using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <param name="Requirement">The posting's.</param>
/// <param name="State">How the profile stands to it; <see cref="MustState.Missing"/> where it is not told, be it that too few share it.</param>
/// <param name="Through">As <see cref="RequirementReading.Through"/>.</param>
/// <param name="IsAgreed">Learnt in a course chosen because the region needs people in the trade.</param>
public sealed record ShownRequirement(Requirement Requirement, MustState State, string? Through, bool IsAgreed);
