namespace MatchPortal.Core.Citizens;

/// <param name="LevelCode">DISCED-15 level.</param>
/// <param name="FieldCode">DISCED-15 field; null for schooling without one.</param>
/// <param name="FinishedYear">Null when not finished.</param>
public sealed record ProfileEducation(string LevelCode, string? FieldCode, int? FinishedYear);
