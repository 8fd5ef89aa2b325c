namespace MatchPortal.Core.Matching;

/// <param name="Id">In the lexicon.</param>
/// <param name="IsNarrower">Than the one asked for; else broader.</param>
public readonly record struct NearCompetence(string Id, bool IsNarrower);
