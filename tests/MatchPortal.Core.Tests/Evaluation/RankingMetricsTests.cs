using MatchPortal.Core.Evaluation;

namespace MatchPortal.Core.Tests.Evaluation;

public sealed class RankingMetricsTests
{
    private const double Tolerance = 1e-9;

    // q1: three relevant documents of grade 3, 2 and 1; d4 is judged and not relevant. q2: one. q3: nothing is relevant, so it does not count.
    private static readonly Judgements Judged = Judgements.Of(
        [("q1", "d1", 3), ("q1", "d2", 2), ("q1", "d3", 1), ("q1", "d4", 0), ("q2", "d9", 1), ("q3", "d1", 0)]);

    [Fact]
    public void Of_WhenRelevantDocumentsStandSecondAndThird_CountsByTheDefinitionsOfTrecEval()
    {
        var metrics = RankingMetrics.Of(Judged, new Dictionary<string, IReadOnlyList<string>> { ["q1"] = ["d4", "d1", "d3"], ["q2"] = ["d9"] });

        var ideal = 3 + (2 / Math.Log2(3)) + (1 / Math.Log2(4));
        Assert.Equal(2, metrics.Queries);
        Assert.Equal((0.5 + 1) / 2, metrics.Mrr, Tolerance);
        Assert.Equal((((1 / 2.0) + (2 / 3.0)) / 3 / 2) + 0.5, metrics.Map, Tolerance);
        Assert.Equal(((((3 / Math.Log2(3)) + (1 / Math.Log2(4))) / ideal) + 1) / 2, metrics.Ndcg10, Tolerance);
        Assert.Equal(0.5, metrics.Precision1, Tolerance);
        Assert.Equal((0.4 + 0.2) / 2, metrics.Precision5, Tolerance);
        Assert.Equal((0.2 + 0.1) / 2, metrics.Precision10, Tolerance);
        Assert.Equal(((2 / 3.0) + 1) / 2, metrics.Recall100, Tolerance);
    }

    [Fact]
    public void Of_WhenAJudgedQueryHasNoRanking_CountsItAsNothingFound()
    {
        var metrics = RankingMetrics.Of(Judged, new Dictionary<string, IReadOnlyList<string>> { ["q2"] = ["d9"] });

        Assert.Equal((2, 0.5, 0.5), (metrics.Queries, metrics.Mrr, metrics.Recall100));
    }

    [Fact]
    public void Of_WhenNothingIsJudged_IsZero() =>
        Assert.Equal(new RankingMetrics(0, 0, 0, 0, 0, 0, 0, 0), RankingMetrics.Of(Judgements.Of([]), new Dictionary<string, IReadOnlyList<string>>()));
}
