using System.Globalization;
using MatchPortal.Core.Evaluation;

namespace MatchPortal.Cli.Evaluate;

/// <summary>Metrics as programs read them: a name, a space, four decimals with a point, whatever the machine's language.</summary>
internal static class MetricPrint
{
    public static IEnumerable<string> Lines(RankingMetrics metrics) => Named(metrics).Select(metric => $"{metric.Name} {Number(metric.Value)}");

    /// <summary>All on one line, for comparing.</summary>
    public static string Line(RankingMetrics metrics) => string.Join("  ", Lines(metrics));

    private static string Number(double value) => value.ToString("0.0000", CultureInfo.InvariantCulture);

    private static IEnumerable<(string Name, double Value)> Named(RankingMetrics metrics) =>
    [
        ("MRR", metrics.Mrr),
        ("MAP", metrics.Map),
        ("nDCG@10", metrics.Ndcg10),
        ("P@1", metrics.Precision1),
        ("P@5", metrics.Precision5),
        ("P@10", metrics.Precision10),
        ("recall@100", metrics.Recall100),
    ];
}
