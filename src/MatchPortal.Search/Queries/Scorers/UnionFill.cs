namespace MatchPortal.Search.Queries.Scorers;

/// <summary>The documents of any of several parts.</summary>
internal static class UnionFill
{
    public static bool CanMatch(Scorer[] parts, int block)
    {
        foreach (var part in parts)
        {
            if (part.CanMatch(block))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Fill(Scorer[] parts, BlockScope scope, Span<ulong> matches)
    {
        matches.Clear();
        var any = false;
        foreach (var part in parts)
        {
            any |= part.Widen(scope, matches);
        }

        return any;
    }
}
