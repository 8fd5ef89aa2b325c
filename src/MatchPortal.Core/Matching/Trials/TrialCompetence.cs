namespace MatchPortal.Core.Matching.Trials;

/// <param name="Concept">An ESCO address, an id in the lexicon, or any other name, which then only matches itself.</param>
/// <param name="Level">1 to 5; null when not told.</param>
/// <param name="Years">Null when not told.</param>
/// <param name="Source">work, ordinary, wellChosen, selfChosen, placement or unknown; null when not told.</param>
public sealed record TrialCompetence(string Concept, double? Level = null, double? Years = null, string? Source = null);
