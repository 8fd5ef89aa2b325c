namespace MatchPortal.Core.Matching.Trials;

/// <summary>A posting of a trial, as a line of its file has it.</summary>
/// <param name="Id">Without white space.</param>
/// <param name="Title">The job's name.</param>
/// <param name="Must">What the work cannot do without.</param>
/// <param name="Nice">What is good to have.</param>
/// <param name="Occupations">Codes of four digits, or ESCO addresses.</param>
/// <param name="Municipality">Three digits, with or without a leading zero.</param>
/// <param name="Text">What there is to do.</param>
public sealed record TrialPosting(
    string Id, string? Title, IReadOnlyList<TrialCompetence>? Must, IReadOnlyList<TrialCompetence>? Nice, IReadOnlyList<string>? Occupations, string? Municipality, string? Text);
