using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Matching;

/// <param name="Requirement">What was asked for.</param>
/// <param name="State">How the profile stands to it.</param>
/// <param name="Through">The neighbouring competence for <see cref="MustState.Near"/>, the trade for <see cref="MustState.Expected"/>; null where it is the asked one itself.</param>
public sealed record RequirementReading(Requirement Requirement, MustState State, string? Through);
