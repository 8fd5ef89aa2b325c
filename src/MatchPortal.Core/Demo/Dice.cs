namespace MatchPortal.Core.Demo;

/// <summary>
/// Random numbers that are the same on every machine: SplitMix64. Each citizen, company and posting throws its own dice, made from the seed and its number, so
/// that none depends on the order in which they are made.
/// </summary>
internal sealed class Dice(ulong state)
{
    private ulong _state = state;

    public static Dice For(int seed, string kind, int index)
    {
        // FNV-1a over what the dice are for, then mixed with the number.
        var hash = kind.Aggregate(14695981039346656037UL, (so, letter) => (so ^ letter) * 1099511628211UL);
        var mixed = new Dice(hash ^ ((ulong)(uint)seed << 32) ^ (uint)index);
        return new Dice(mixed.Next());
    }

    /// <summary>From 0 to below 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double probability) => Share() < probability;

    /// <summary>From 0 to below the limit.</summary>
    public int Below(int limit) => (int)Math.BigMul(Next(), (ulong)limit, out _);

    /// <summary>Both ends count.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>Between the two, small numbers more often.</summary>
    public int Low(int least, int most) => Math.Min(Between(least, most), Between(least, most));

    public T Pick<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        T[] all = [.. items];
        for (var last = all.Length - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (all[last], all[other]) = (all[other], all[last]);
        }

        return all;
    }

    /// <summary>A random id, version 4.</summary>
    public Guid NextId() => IdOf(Next(), Next(), 0x40);

    /// <summary>An id that sorts by time as the portal's own do, version 7.</summary>
    public Guid NextIdAt(DateTime now)
    {
        var milliseconds = (ulong)new DateTimeOffset(now, TimeSpan.Zero).ToUnixTimeMilliseconds();
        return IdOf((milliseconds << 16) | (Next() & 0xFFFF), Next(), 0x70);
    }

    public ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return mixed ^ (mixed >> 31);
        }
    }

    private static Guid IdOf(ulong high, ulong low, byte version)
    {
        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64BigEndian(bytes, high);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], low);
        bytes[6] = (byte)((bytes[6] & 0x0F) | version);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
