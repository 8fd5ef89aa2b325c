using System.Numerics;

namespace MatchPortal.Search.Port;

/// <summary>
/// BM25 in whole numbers, stated once for all engines. A term in a document is known by one byte: the class of its frequency (3 bits) and of the field's length in
/// tokens (5 bits), each standing for the lowest value of its class. Points = floor(weight * idf * f * (k1 + 1) / (f + k1 * (1 - b + b * length / average)) + 1/2).
/// </summary>
public static class TextFormula
{
    /// <summary>How fast repeating a term stops counting.</summary>
    public const double K1 = 1.2;

    /// <summary>How much the length of the field counts.</summary>
    public const double B = 0.75;

    private static readonly int[] FrequencyClasses = [1, 2, 3, 4, 5, 6, 8, 12];

    private static readonly int[] LengthClasses =
        [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 20, 24, 28, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 384, 512, 1024, 2048];

    /// <summary>The byte of a term that occurs so often in a field of so many tokens; both at least 1.</summary>
    public static byte Code(int frequency, int length) => (byte)((ClassOf(FrequencyClasses, frequency) << 5) | ClassOf(LengthClasses, length));

    /// <summary>The frequency a byte stands for.</summary>
    public static int Frequency(byte code) => FrequencyClasses[code >> 5];

    /// <summary>The length a byte stands for.</summary>
    public static int Length(byte code) => LengthClasses[code & 31];

    /// <summary>The byte of the larger frequency and the smaller length of two: no less points than either, whatever the statistics.</summary>
    internal static byte Best(byte one, byte other) => (byte)((Math.Max(one >> 5, other >> 5) << 5) | Math.Min(one & 31, other & 31));

    /// <summary>The rarity of a term: ln(1 + (N - n + 1/2) / (n + 1/2)) with n of N documents.</summary>
    public static double Rarity(CorpusStatistics statistics, string field, string term)
    {
        var frequency = Math.Min(statistics.Frequency(field, term), statistics.Documents);
        return Math.Log(1 + ((statistics.Documents - frequency + 0.5) / (frequency + 0.5)));
    }

    /// <summary>The points of a byte.</summary>
    /// <param name="code">From <see cref="Code"/>.</param>
    /// <param name="averageLength">In tokens; 0 means that length does not count.</param>
    /// <param name="rarity">From <see cref="Rarity"/>; for a phrase the sum over its terms.</param>
    /// <param name="weight">Points for a rarity of 1 and a factor of 1.</param>
    public static int Points(byte code, double averageLength, double rarity, int weight) => Round(weight * rarity * Factor(code, averageLength));

    /// <summary>What each of the 256 bytes multiplies a term's weight and rarity by; the same for all terms of a field.</summary>
    public static double[] Factors(double averageLength)
    {
        var factors = new double[256];
        for (var code = 0; code < factors.Length; code++)
        {
            factors[code] = Factor((byte)code, averageLength);
        }

        return factors;
    }

    /// <summary>The points of all 256 bytes.</summary>
    /// <param name="factors">From <see cref="Factors"/>.</param>
    /// <param name="rarity">As in <see cref="Points"/>.</param>
    /// <param name="weight">As in <see cref="Points"/>.</param>
    public static int[] Table(ReadOnlySpan<double> factors, double rarity, int weight)
    {
        var table = new int[factors.Length];
        var step = Vector<double>.Count;
        var scale = new Vector<double>(weight * rarity);
        var half = new Vector<double>(0.5);
        for (var code = 0; code < table.Length; code += step * 2)
        {
            // The same two operations as in Points, so that the numbers agree to the bit.
            var low = Vector.Floor((scale * new Vector<double>(factors[code..])) + half);
            var high = Vector.Floor((scale * new Vector<double>(factors[(code + step)..])) + half);
            Vector.Narrow(Vector.ConvertToInt64(low), Vector.ConvertToInt64(high)).CopyTo(table, code);
        }

        return table;
    }

    private static int Round(double points) => (int)Math.Floor(points + 0.5);

    private static double Factor(byte code, double averageLength)
    {
        double frequency = Frequency(code);
        var share = averageLength == 0 ? 1 : 1 - B + (B * Length(code) / averageLength);
        return frequency * (K1 + 1) / (frequency + (K1 * share));
    }

    private static int ClassOf(int[] classes, int value)
    {
        var found = Array.BinarySearch(classes, value);
        return found >= 0 ? found : Math.Max(0, ~found - 1);
    }
}
