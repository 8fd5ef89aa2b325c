using MatchPortal.Search.Port;

namespace MatchPortal.Search.Lucene.Scorers;

/// <summary>The points of a text by how often something occurs in it: <see cref="TextFormula"/> as tables, for one segment.</summary>
/// <param name="table">Points by code.</param>
/// <param name="lengths">The code of each document's length.</param>
internal sealed class TextPoints(int[] table, byte[] lengths)
{
    private static readonly byte[] Frequencies = [.. Enumerable.Range(0, TextFormula.Frequency(byte.MaxValue) + 1).Select(frequency => TextFormula.Code(Math.Max(1, frequency), 1))];

    /// <summary>The points of a document in which it occurs so often.</summary>
    public int Of(int document, int frequency) => table[Frequencies[Math.Min(frequency, Frequencies.Length - 1)] | lengths[document]];
}
