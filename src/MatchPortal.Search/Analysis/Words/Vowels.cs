using System.Buffers;

namespace MatchPortal.Search.Analysis;

/// <summary>The Danish vowels, in lower case.</summary>
internal static class Vowels
{
    public static SearchValues<char> All { get; } = SearchValues.Create("aeiouyæøå");
}
