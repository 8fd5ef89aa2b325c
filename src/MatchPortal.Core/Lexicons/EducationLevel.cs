namespace MatchPortal.Core.Lexicons;

/// <param name="Code">The two-digit code of DISCED-15's main levels.</param>
/// <param name="Rank">Higher is further; only for comparing two levels.</param>
public sealed record EducationLevel(string Code, string Label, int Rank);
