using MatchPortal.Core.Citizens;
using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Matching;

/// <summary>What a competence that is asked for gives to whoever holds it.</summary>
/// <param name="Most">To who holds it in full.</param>
/// <param name="NearPercent">Of them, where this is the competence right above or below the one asked for.</param>
/// <param name="Level">That is asked for; null for any.</param>
/// <param name="AgreedPercent">Of them for training agreed with the municipality, where only that counts; null where every source does.</param>
internal readonly record struct CompetencePoints(int Most, int NearPercent, int? Level, int? AgreedPercent = null)
{
    private const int Hundred = 100;

    /// <param name="held">How it is held.</param>
    /// <param name="wanted">The level, as the side that is asked tells levels.</param>
    public int Of(HeldCompetence held, int? wanted) => AgreedPercent switch
    {
        null => Of(held, wanted, MatchRules.SourcePercent(held.Source)),
        { } percent when held.Source == CompetenceSource.WellChosenTraining => Math.Max(1, Of(held, wanted, percent)),
        _ => PointTable.NoMatch,
    };

    private int Of(HeldCompetence held, int? wanted, int source) => (int)((long)Most * NearPercent * source
        * MatchRules.LevelPercent(held.Level, wanted) * MatchRules.RecencyPercent(held.LastUse) / (Hundred * Hundred * Hundred * Hundred));
}
