namespace MatchPortal.Core.Privacy.Release;

/// <summary>
/// Gives everybody of a class a number that at least k of it are given, as near to each one's own as that allows. So whoever asks who lies below or above any number is told of k on
/// each side, or of all on one.
/// </summary>
internal static class SharedNumbers
{
    /// <param name="own">Each one's own.</param>
    /// <param name="k">Not more than there are.</param>
    /// <returns>In the same order.</returns>
    public static IReadOnlyList<int> Of(IReadOnlyList<int> own, int k)
    {
        var counts = own.CountBy(value => value).ToDictionary();
        var told = counts.Where(entry => entry.Value >= k).ToDictionary(entry => entry.Key, entry => entry.Key);
        foreach (var run in Runs(counts, k))
        {
            var all = run.SelectMany(value => Enumerable.Repeat(value, counts[value])).ToArray();
            run.ForEach(value => told[value] = all[all.Length / 2]);
        }

        int[] shared = [.. told.Values.Distinct().Order()];
        return [.. own.Select(value => told.TryGetValue(value, out var middle) ? middle : shared.MinBy(near => Math.Abs(near - value)))];
    }

    // Neighbouring rare numbers that are k together, with no common one between them.
    private static IEnumerable<List<int>> Runs(Dictionary<int, int> counts, int k)
    {
        List<int> run = [];
        foreach (var value in counts.Keys.Order())
        {
            if (counts[value] >= k)
            {
                run = [];
                continue;
            }

            run.Add(value);
            if (run.Sum(rare => counts[rare]) >= k)
            {
                yield return run;
                run = [];
            }
        }
    }
}
