using System.Diagnostics;
using System.Globalization;

namespace MatchPortal.Benchmarks.Search;

/// <summary>How long each of many runs took, shortest first, and how many each found, in the order they were asked.</summary>
internal sealed record Timing(IReadOnlyList<double> Milliseconds, IReadOnlyList<int> Totals)
{
    public double Median => Percentile(0.5);

    public static Timing Of<T>(IEnumerable<T> inputs, Func<T, int> run)
    {
        var taken = new List<double>();
        var totals = new List<int>();
        foreach (var input in inputs)
        {
            var start = Stopwatch.GetTimestamp();
            totals.Add(run(input));
            taken.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        taken.Sort();
        return new(taken, totals);
    }

    public static double Seconds(Action run)
    {
        var start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    public double Percentile(double share) => Milliseconds[Math.Min(Milliseconds.Count - 1, (int)(Milliseconds.Count * share))];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Median:0.000} / {Percentile(0.99):0.000}");
}
