namespace MatchPortal.Core.Matching.Trials;

/// <summary>A profile of a trial, as a line of its file has it.</summary>
/// <param name="Id">Without white space.</param>
/// <param name="Competences">What the person can.</param>
/// <param name="Occupations">Codes of four digits, or ESCO addresses.</param>
/// <param name="Municipality">Three digits, with or without a leading zero.</param>
/// <param name="Text">In the person's own words.</param>
public sealed record TrialProfile(string Id, IReadOnlyList<TrialCompetence>? Competences, IReadOnlyList<string>? Occupations, string? Municipality, string? Text);
