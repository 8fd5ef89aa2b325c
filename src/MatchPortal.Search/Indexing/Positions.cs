namespace MatchPortal.Search.Indexing;

/// <summary>The positions of one term in one document as bytes: how many, then each as the distance from the one before, seven bits to a byte.</summary>
internal static class Positions
{
    /// <summary>Reads the positions at <paramref name="at"/> into a list and moves on behind them.</summary>
    public static void Read(ReadOnlySpan<byte> bytes, ref int at, List<int> positions)
    {
        positions.Clear();
        var count = ReadNumber(bytes, ref at);
        var position = 0;
        for (var i = 0; i < count; i++)
        {
            position += ReadNumber(bytes, ref at);
            positions.Add(position);
        }
    }

    /// <summary>Moves on behind the positions at <paramref name="at"/>.</summary>
    public static void Skip(ReadOnlySpan<byte> bytes, ref int at)
    {
        for (var count = ReadNumber(bytes, ref at); count > 0; count--)
        {
            while (bytes[at++] >= 0x80)
            {
            }
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
