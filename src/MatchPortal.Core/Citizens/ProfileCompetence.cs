namespace MatchPortal.Core.Citizens;

/// <param name="CompetenceId">Id in the lexicon.</param>
/// <param name="Level">1 (has tried) to 5 (teaches others).</param>
/// <param name="Years">Years of use.</param>
/// <param name="LastUsed">The year it was last used; null when not told.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record ProfileCompetence(string CompetenceId, int Level, int Years, int? LastUsed, CompetenceSource Source);
