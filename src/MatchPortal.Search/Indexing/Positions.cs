using MatchPortal.Search.Port;

namespace MatchPortal.Search.Indexing;

/// <summary>
/// The positions of one term in one document as bytes, seven bits to each: how many, unless the posting's byte says so already, as it does for nearly all; then each as the distance
/// from the one before.
/// </summary>
internal static class Positions
{
    /// <summary>Reads the positions at <paramref name="at"/> into a list and moves on behind them.</summary>
    public static void Read(ReadOnlySpan<byte> bytes, ref int at, byte posting, List<int> positions)
    {
        positions.Clear();
        var count = ReadCount(bytes, ref at, posting);
        var position = 0;
        for (var i = 0; i < count; i++)
        {
            position += ReadNumber(bytes, ref at);
            positions.Add(position);
        }
    }

    /// <summary>Moves on behind the positions at <paramref name="at"/>.</summary>
    public static void Skip(ReadOnlySpan<byte> bytes, ref int at, byte posting)
    {
        for (var count = ReadCount(bytes, ref at, posting); count > 0; count--)
        {
            while (bytes[at++] >= 0x80)
            {
            }
        }
    }

    /// <summary>Writes how many follow, where it is to be written.</summary>
    public static void WriteCount(List<byte> bytes, int count, byte posting)
    {
        if (!TextFormula.IsExactFrequency(posting))
        {
            WriteNumber(bytes, count);
        }
    }

    public static void WriteNumber(List<byte> bytes, int number)
    {
        var rest = (uint)number;
        for (; rest >= 0x80; rest >>= 7)
        {
            bytes.Add((byte)(rest | 0x80));
        }

        bytes.Add((byte)rest);
    }

    private static int ReadCount(ReadOnlySpan<byte> bytes, ref int at, byte posting) =>
        TextFormula.IsExactFrequency(posting) ? TextFormula.Frequency(posting) : ReadNumber(bytes, ref at);

    private static int ReadNumber(ReadOnlySpan<byte> bytes, ref int at)
    {
        var number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[at++];
            number |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return number;
            }
        }
    }
}
