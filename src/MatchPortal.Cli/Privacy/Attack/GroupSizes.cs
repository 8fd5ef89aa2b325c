namespace MatchPortal.Cli.Privacy.Attack;

/// <summary>The groups that an attack reached.</summary>
/// <param name="Tried">Targets that the attacker could find at all.</param>
/// <param name="BelowK">Of these, in a group of fewer than k.</param>
/// <param name="SingledOut">Of these, alone.</param>
/// <param name="Smallest">The smallest group; 0 when nobody was tried.</param>
/// <param name="Median">The middle one.</param>
internal sealed record GroupSizes(int Tried, int BelowK, int SingledOut, int Smallest, int Median)
{
    /// <param name="sizes">0 for who cannot be found.</param>
    /// <param name="k">From so many on nobody is singled out.</param>
    public static GroupSizes Of(IEnumerable<int> sizes, int k)
    {
        int[] found = [.. sizes.Where(size => size > 0).Order()];
        return found is [] ? new(0, 0, 0, 0, 0) : new(found.Length, found.Count(size => size < k), found.Count(size => size == 1), found[0], found[found.Length / 2]);
    }
}
