namespace MatchPortal.Core.Privacy.Release;

/// <param name="Id">In the lexicon.</param>
/// <param name="Level">1 to 5.</param>
/// <param name="IsAgreed">Learnt in training agreed with the municipality.</param>
public sealed record SourceCompetence(string Id, int Level, bool IsAgreed);
