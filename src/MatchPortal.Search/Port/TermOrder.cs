namespace MatchPortal.Search.Port;

/// <summary>The order of terms everywhere: by the bytes of their UTF-8, which is the order of their code points.</summary>
public sealed class TermOrder : IComparer<string>
{
    private TermOrder()
    {
    }

    /// <summary>The one value.</summary>
    public static TermOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        ReadOnlySpan<char> left = x, right = y;
        var shared = left.CommonPrefixLength(right);
        return shared == left.Length || shared == right.Length ? left.Length.CompareTo(right.Length) : Rank(left[shared]).CompareTo(Rank(right[shared]));
    }

    // Surrogates stand for code points above all others, though their units lie below some.
    private static int Rank(char unit) => char.IsSurrogate(unit) ? unit + char.MaxValue : unit;
}
