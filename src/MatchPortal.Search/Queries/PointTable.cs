namespace MatchPortal.Search.Queries;

/// <summary>Points for each of the 256 values of a payload byte. Make it once for each weight and use it in many queries.</summary>
public sealed class PointTable
{
    /// <summary>The entry of a payload that does not match.</summary>
    public const int NoMatch = -1;

    private const int Entries = 256;

    private readonly int[] _points;

    /// <summary>Makes a table.</summary>
    /// <param name="points">256 entries by payload, each 0 or more, or <see cref="NoMatch"/>.</param>
    /// <exception cref="ArgumentException">Another number of entries, or one below -1.</exception>
    public PointTable(ReadOnlySpan<int> points)
        : this(points.ToArray())
    {
    }

    // The array is the table's own from here on.
    private PointTable(int[] points)
    {
        if (points.Length != Entries)
        {
            throw new ArgumentException($"A table has {Entries} entries.", nameof(points));
        }

        var least = points.Min();
        (_points, Most, IsWhole) = (points, Math.Max(0, points.Max()), least != NoMatch);
        if (least < NoMatch)
        {
            throw new ArgumentException($"A table has the entry {least}.", nameof(points));
        }
    }

    /// <summary>The most points it gives.</summary>
    public int Most { get; }

    /// <summary>The points of a payload, or <see cref="NoMatch"/>.</summary>
    public int this[byte payload] => _points[payload];

    /// <summary>A table from a rule.</summary>
    public static PointTable Of(Func<byte, int> points)
    {
        var table = new int[Entries];
        for (var payload = 0; payload < Entries; payload++)
        {
            table[payload] = points((byte)payload);
        }

        return new(table);
    }

    internal bool IsWhole { get; }

    // Not to be written to: shared by all searches that use the table.
    internal int[] Points => _points;

    internal Scorers.PayloadPoints Payloads => field ??= Scorers.PayloadPoints.OfConcept(this);
}
