using MatchPortal.Core.Citizens;
using MatchPortal.Core.Indexes.Documents;

namespace MatchPortal.Core.Matching;

/// <summary>What an index says of a competence that somebody holds.</summary>
/// <param name="Level">1 to 5, or the band of a published one; null is not told.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="LastUse">A band of <see cref="YearBand"/>.</param>
internal readonly record struct HeldCompetence(int? Level, CompetenceSource Source, int LastUse);
