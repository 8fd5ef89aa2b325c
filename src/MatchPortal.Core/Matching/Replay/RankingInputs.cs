using MatchPortal.Search.Port;

namespace MatchPortal.Core.Matching.Replay;

/// <summary>What a ranking is computed from, besides the profiles.</summary>
/// <param name="Side">Whose.</param>
/// <param name="RulesVersion">Of the <see cref="MatchRules"/>.</param>
/// <param name="Basis">What was asked for and known of it, without texts.</param>
/// <param name="Statistics">Of the words of the basis alone, under the index's version.</param>
/// <param name="TieKey">The lot that ordered equals.</param>
public sealed record RankingInputs(RankingSide Side, string RulesVersion, MatchBasis Basis, CorpusStatistics Statistics, ulong TieKey)
{
    internal static RankingInputs Of(RankingSide side, MatchRules rules, MatchBasis basis, CorpusStatistics statistics, ulong tieKey) => new(
        side,
        rules.Version,
        basis.WithoutTexts(),
        statistics with
        {
            Fields = statistics.Fields.ToDictionary(
                field => field.Key,
                field => field.Value with { Frequencies = basis.Words.Where(field.Value.Frequencies.ContainsKey).ToDictionary(word => word, word => field.Value.Frequencies[word]) }),
        },
        tieKey);
}
