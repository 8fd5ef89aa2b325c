namespace MatchPortal.Core.Evaluation;

/// <summary>
/// How good rankings are, by the definitions of trec_eval: a document is relevant from grade 1; nDCG has linear gain (the grade itself), a discount of
/// log2(rank + 1), and the ideal order of all judged documents, found or not; averages are over the judged queries that have a relevant document.
/// </summary>
/// <param name="Queries">How many queries the averages are over.</param>
public sealed record RankingMetrics(int Queries, double Mrr, double Map, double Ndcg10, double Precision1, double Precision5, double Precision10, double Recall100)
{
    /// <param name="judgements">What is relevant.</param>
    /// <param name="run">For each query its documents, the best first. A query that is missing found nothing.</param>
    public static RankingMetrics Of(Judgements judgements, IReadOnlyDictionary<string, IReadOnlyList<string>> run)
    {
        QueryMetrics[] each = [.. judgements.Queries.Select(query => QueryMetrics.Of(judgements.GradesOf(query), run.GetValueOrDefault(query, [])))];
        double Average(Func<QueryMetrics, double> value) => each.Length == 0 ? 0 : each.Average(value);
        return new(
            each.Length,
            Average(query => query.ReciprocalRank),
            Average(query => query.AveragePrecision),
            Average(query => query.Ndcg10),
            Average(query => query.Precision(1)),
            Average(query => query.Precision(5)),
            Average(query => query.Precision(10)),
            Average(query => query.Recall100));
    }
}
