namespace MatchPortal.Core.Evaluation;

/// <summary>How good the ranking of one query is.</summary>
internal sealed class QueryMetrics
{
    private readonly int[] _grades;
    private readonly int _relevant;
    private readonly int[] _ideal;

    private QueryMetrics(int[] grades, int[] ideal) => (_grades, _ideal, _relevant) = (grades, ideal, ideal.Length);

    public double ReciprocalRank => Array.FindIndex(_grades, grade => grade > 0) is >= 0 and var first ? 1.0 / (first + 1) : 0;

    public double AveragePrecision
    {
        get
        {
            var (sum, found) = (0.0, 0);
            for (var rank = 1; rank <= _grades.Length; rank++)
            {
                sum += _grades[rank - 1] > 0 ? ++found / (double)rank : 0;
            }

            return sum / _relevant;
        }
    }

    public double Ndcg10 => Gain(_grades) / Gain(_ideal);

    public double Recall100 => Found(100) / (double)_relevant;

    /// <param name="grades">Of the judged documents.</param>
    /// <param name="ranking">The best first, each document once; what is not judged counts as not relevant.</param>
    public static QueryMetrics Of(IReadOnlyDictionary<string, int> grades, IReadOnlyList<string> ranking) =>
        new([.. ranking.Select(document => grades.GetValueOrDefault(document))], [.. grades.Values.Where(grade => grade > 0).OrderDescending()]);

    /// <summary>Of the first so many places, as the share that holds a relevant document; places beyond the ranking's end hold none.</summary>
    public double Precision(int places) => Found(places) / (double)places;

    private static double Gain(int[] grades) => grades.Take(10).Select((grade, at) => Math.Max(grade, 0) / Math.Log2(at + 2)).Sum();

    private int Found(int places) => _grades.Take(places).Count(grade => grade > 0);
}
