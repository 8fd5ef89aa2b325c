namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>Leaves out of the facts beside the requirements what fewer than k share together with how they stand to any one requirement.</summary>
internal static class SharedFacts
{
    /// <param name="facts">Of each.</param>
    /// <param name="states">Of each, as k share them.</param>
    /// <param name="k">The least number that must look alike.</param>
    public static IReadOnlyList<ShownFacts> Of(IReadOnlyList<ShownFacts> facts, IReadOnlyList<IReadOnlyList<ShownRequirement>> states, int k)
    {
        ShownFacts[] told = [.. facts];
        while (Rare(told, states, k) is { } rare)
        {
            told = [.. told.Select(one => one == rare ? one.Coarser()! : one)];
        }

        return told;
    }

    // What must give way next; null when all is shared. Where those are too few of whom nothing is told, the smallest other group joins them.
    private static ShownFacts? Rare(ShownFacts[] told, IReadOnlyList<IReadOnlyList<ShownRequirement>> states, int k)
    {
        var columns = states.Count == 0 ? 0 : states[0].Count;
        var cells = Enumerable.Range(0, columns + 1).SelectMany(column => told.Select((one, at) => (One: one, State: column < columns ? states[at][column] : null, column)).CountBy(cell => cell));
        var rare = cells.Where(cell => cell.Value < k).Select(cell => cell.Key.One).Distinct().ToArray();
        return rare.Length == 0 ? null
            : rare.FirstOrDefault(one => one.Coarser() is not null)
            ?? told.CountBy(one => one).Where(entry => entry.Key.Coarser() is not null).OrderBy(entry => entry.Value).ThenBy(entry => entry.Key.ToString(), StringComparer.Ordinal).Select(entry => entry.Key).FirstOrDefault();
    }
}
