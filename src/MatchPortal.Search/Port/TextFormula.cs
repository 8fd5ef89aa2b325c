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

    private const int FirstWideClass = 5;

    private static readonly int[] FrequencyClasses = [1, 2, 3, 4, 5, 6, 8, 12];

    private static readonly int[] LengthClasses =
        [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 20, 24, 28, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 384, 512, 1024, 2048];

    private static readonly byte[] FrequencyClassOf = ClassesOf(FrequencyClasses);
    private static readonly byte[] LengthClassOf = ClassesOf(LengthClasses);

    /// <summary>The byte of a term that occurs so often in a field of so many tokens; both at least 1.</summary>
    public static byte Code(int frequency, int length) =>
        (byte)((FrequencyClassOf[Math.Min(frequency, FrequencyClassOf.Length - 1)] << 5) | LengthClassOf[Math.Min(length, LengthClassOf.Length - 1)]);

    /// <summary>The frequency a byte stands for.</summary>
    public static int Frequency(byte code) => FrequencyClasses[code >> 5];

    /// <summary>Whether the class of its frequency holds no other.</summary>
    internal static bool IsExactFrequency(byte code) => code >> 5 < FirstWideClass;

    /// <summary>The length a byte stands for.</summary>
    public static int Length(byte code) => LengthClasses[code & 31];

    /// <summary>The byte of the larger frequency and the smaller length of two: no less points than either, whatever the statistics.</summary>
    internal static byte Best(byte one, byte other) => (byte)((Math.Max(one >> 5, other >> 5) << 5) | Math.Min(one & 31, other & 31));

    /// <summary>The rarity of a term: ln(1 + (N - n + 1/2) / (n + 1/2)) with n of N documents.</summary>
    public static double Rarity(CorpusStatistics statistics, string field, string term) => RarityOf(statistics.Documents, Math.Min(statistics.Frequency(field, term), statistics.Documents));

    /// <summary>The rarity of a term that so many of all documents have.</summary>
    internal static double RarityOf(int documents, int frequency) => Math.Log(1 + ((documents - frequency + 0.5) / (frequency + 0.5)));

    /// <summary>The points of a byte.</summary>
    /// <param name="code">From <see cref="Code"/>.</param>
    /// <param name="averageLength">In tokens; 0 means that length does not count.</param>
    /// <param name="rarity">From <see cref="Rarity"/>; for a phrase the sum over its terms.</param>
    /// <param name="weight">Points for a rarity of 1 and a factor of 1.</param>
    public static int Points(byte code, double averageLength, double rarity, int weight) => Points(Factor(code, averageLength), weight * rarity);

    /// <summary>The points of a factor.</summary>
    /// <param name="factor">From <see cref="Factors"/>.</param>
    /// <param name="scale">Weight times rarity.</param>
    public static int Points(double factor, double scale) => (int)Math.Floor((scale * factor) + 0.5);

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
    /// <param name="scale">Weight times rarity.</param>
    public static int[] Table(ReadOnlySpan<double> factors, double scale)
    {
        var table = new int[factors.Length];
        var step = Vector<double>.Count;
        var scales = new Vector<double>(scale);
        var half = new Vector<double>(0.5);
        for (var code = 0; code < table.Length; code += step * 2)
        {
            // The same two operations as in Points, so that the numbers agree to the bit.
            var low = Vector.Floor((scales * new Vector<double>(factors[code..])) + half);
            var high = Vector.Floor((scales * new Vector<double>(factors[(code + step)..])) + half);
            Vector.Narrow(Vector.ConvertToInt64(low), Vector.ConvertToInt64(high)).CopyTo(table, code);
        }

        return table;
    }

    private static double Factor(byte code, double averageLength)
    {
        double frequency = Frequency(code);
        var share = averageLength == 0 ? 1 : 1 - B + (B * Length(code) / averageLength);
        return frequency * (K1 + 1) / (frequency + (K1 * share));
    }

    /// <summary>The class of each value up to the lowest of the last class; the first class for 0.</summary>
    private static byte[] ClassesOf(int[] classes)
    {
        var classOf = new byte[classes[^1] + 1];
        for (var value = 1; value < classOf.Length; value++)
        {
            var before = classOf[value - 1];
            classOf[value] = (byte)(before + (before + 1 < classes.Length && classes[before + 1] == value ? 1 : 0));
        }

        return classOf;
    }
}
