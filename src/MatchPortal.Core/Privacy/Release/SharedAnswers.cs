namespace MatchPortal.Core.Privacy.Release;

/// <summary>Yes and no of a class, each told of k or of nobody: what too few say is told as the others say.</summary>
internal static class SharedAnswers
{
    public static IReadOnlyList<bool> Of(IReadOnlyList<bool> own, int k)
    {
        var yes = own.Count(answer => answer);
        var mostly = yes * 2 >= own.Count;
        return yes < k || own.Count - yes < k ? [.. own.Select(_ => mostly)] : own;
    }
}
