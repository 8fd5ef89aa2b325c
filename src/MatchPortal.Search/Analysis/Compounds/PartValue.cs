namespace MatchPortal.Search.Analysis;

/// <summary>What a key of the parts' trie stands for: a word, and whether only as the first part of another.</summary>
internal static class PartValue
{
    public static int Free(int word) => word << 1;

    public static int Bound(int word) => (word << 1) | 1;

    public static int Word(int value) => value >> 1;

    public static bool IsBound(int value) => (value & 1) == 1;
}
