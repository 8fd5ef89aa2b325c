namespace MatchPortal.Core.Matching.WhatIf;

/// <summary>What would help a citizen on, as a basis for the dialogue about training: a person decides.</summary>
/// <param name="PlacementFirst">Whether a placement is suggested before a course, see <see cref="MatchRules.IsNewlyEducated"/>.</param>
/// <param name="Openings">The weightiest first.</param>
public sealed record TrainingAdvice(bool PlacementFirst, IReadOnlyList<Opening> Openings);
