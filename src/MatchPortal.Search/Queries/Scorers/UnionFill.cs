namespace MatchPortal.Search.Queries.Scorers;

/// <summary>The documents of any of several parts.</summary>
internal static class UnionFill
{
    public static ulong Zones(Scorer[] parts, int block)
    {
        var zones = 0UL;
        for (var i = 0; i < parts.Length && zones != ulong.MaxValue; i++)
        {
            zones |= parts[i].Zones(block);
        }

        return zones;
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

    public static bool Matches(Scorer[] parts, int document)
    {
        foreach (var part in parts)
        {
            if (part.Matches(document))
            {
                return true;
            }
        }

        return false;
    }
}
