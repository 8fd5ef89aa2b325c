namespace MatchPortal.Core.Privacy.Release;

/// <summary>What lies on a ladder, such as when one can start, is told as "so much, or more": by the highest rung on which k of those stand who are not told of higher up.</summary>
internal static class RungItems
{
    /// <param name="rungs">Each one's own; 0 is nothing to tell.</param>
    /// <param name="k">At least so many are told the same.</param>
    /// <returns>In the same order; 0 where nothing is told.</returns>
    public static int[] Told(IReadOnlyList<int> rungs, int k)
    {
        var told = new int[rungs.Count];
        List<int> left = [];
        for (var rung = rungs.Max(); rung > 0; rung--)
        {
            left.AddRange(Enumerable.Range(0, rungs.Count).Where(at => rungs[at] == rung));
            if (left.Count >= k)
            {
                left.ForEach(at => told[at] = rung);
                left.Clear();
            }
        }

        return told;
    }
}
