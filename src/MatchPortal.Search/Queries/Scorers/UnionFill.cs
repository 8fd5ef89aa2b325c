namespace MatchPortal.Search.Queries.Scorers;

/// <summary>The documents of any of several parts.</summary>
internal static class UnionFill
{
    public static bool Fill(Scorer[] parts, BlockScope scope, Span<ulong> matches)
    {
        matches.Clear();
        var rented = scope.Frames.RentBits();
        var others = rented.AsSpan(0, scope.Words);
        var any = false;
        foreach (var part in parts)
        {
            if (part.Fill(scope, others))
            {
                BlockBits.Or(matches, others);
                any = true;
            }
        }

        scope.Frames.Return(rented);
        return any;
    }
}
