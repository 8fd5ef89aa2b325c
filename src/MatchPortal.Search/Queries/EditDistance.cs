namespace MatchPortal.Search.Queries;

/// <summary>Optimal string alignment: the fewest insertions, deletions, replacements and swaps of neighbours (no part edited twice), in UTF-16 units.</summary>
public static class EditDistance
{
    private const int LongestOnStack = 256;

    /// <summary>Whether two strings are within so many edits.</summary>
    /// <param name="first">One.</param>
    /// <param name="second">The other.</param>
    /// <param name="most">0 to 2.</param>
    public static bool IsWithin(ReadOnlySpan<char> first, ReadOnlySpan<char> second, int most)
    {
        if (Math.Abs(first.Length - second.Length) > most)
        {
            return false;
        }

        var length = second.Length + 1;
        Span<int> rows = length <= LongestOnStack ? stackalloc int[3 * length] : new int[3 * length];
        var before = rows[..length];
        var above = rows[length..(2 * length)];
        var row = rows[(2 * length)..];
        for (var j = 0; j <= second.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= first.Length; i++)
        {
            if (FillRow(first, second, i, before, above, row) > most)
            {
                return false;
            }

            var free = before;
            before = above;
            above = row;
            row = free;
        }

        return above[second.Length] <= most;
    }

    private static int FillRow(ReadOnlySpan<char> first, ReadOnlySpan<char> second, int i, Span<int> before, Span<int> above, Span<int> row)
    {
        row[0] = i;
        var least = i;
        for (var j = 1; j <= second.Length; j++)
        {
            var change = first[i - 1] == second[j - 1] ? 0 : 1;
            row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + change);
            var swapped = i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1];
            row[j] = swapped ? Math.Min(row[j], before[j - 2] + 1) : row[j];
            least = Math.Min(least, row[j]);
        }

        return least;
    }
}
