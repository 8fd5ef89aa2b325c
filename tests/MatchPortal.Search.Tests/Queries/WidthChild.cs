using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries.Scorers;
using MatchPortal.Search.Storage;

namespace MatchPortal.Search.Tests.Queries;

/// <summary>Prints how wide this process's vectors are, and a checksum over what they answer to the same questions, each answer compared with the plain one first.</summary>
internal static class WidthChild
{
    public const string Command = "answer-with-vectors";

    private const int Rounds = 2_000;

    public static int Run()
    {
        var random = new Random(64);
        var answers = new List<ulong>();
        for (var round = 0; round < Rounds; round++)
        {
            answers.AddRange(Ask(random));
            answers.AddRange(WidthFrames.Ask(random));
        }

        var sum = Checksum.Of(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(answers)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Vector<int>.Count} {sum:x}"));
        return 0;
    }

    private static IEnumerable<ulong> Ask(Random random)
    {
        int[] values = [.. Enumerable.Range(0, 128).Select(_ => random.Next(5) == 0 ? ColumnValue.Missing : random.Next(-20, 20))];
        int[] latitudes = [.. values.Select(_ => random.Next(5_450_000, 5_780_000))];
        int[] longitudes = [.. values.Select(_ => random.Next(800_000, 1_270_000))];
        int[] limits = [.. values.Select(_ => random.Next(0, 300_000))];
        var first = random.Next(65);
        var (from, to, mask) = (random.Next(-22, 22), random.Next(-22, 22), random.Next());
        var centre = new GeoCentre(new(random.Next(54, 58), random.Next(8, 13)));
        var limit = GeoCentre.Square(random.Next(300_000));
        var among = (ulong)random.NextInt64() & (ulong)random.NextInt64();
        return
        [
            Agree(Compare64.Between(values, first, from, to), i => values[first + i] >= from && values[first + i] <= to),
            Agree(Compare64.Equal(values, first, ColumnValue.Missing), i => values[first + i] == ColumnValue.Missing),
            Agree(Compare64.Masked(values, first, mask, 3 & mask), i => (values[first + i] & mask) == (3 & mask)),
            Agree(Compare64.AtLeast(values, first, from, among), i => (among >> i & 1) != 0 && values[first + i] >= from),
            Agree(Distance64.Within(centre, latitudes, longitudes, first, limit), i => centre.SquaredMetres(latitudes[first + i], longitudes[first + i]) <= limit),
            Agree(Distance64.WithinOwn(centre, latitudes, longitudes, limits, first),
                i => centre.SquaredMetres(latitudes[first + i], longitudes[first + i]) <= GeoCentre.Square(limits[first + i])),
            AgreeOnBoxes(random, centre, limit),
        ];
    }

    private static ulong AgreeOnBoxes(Random random, GeoCentre centre, float limit)
    {
        (int Least, int Most) Side(int least, int most)
        {
            var start = random.Next(least, most);
            return random.Next(9) == 0 ? (int.MaxValue, int.MinValue) : (start, start + random.Next(60_000));
        }

        var latitudes = Enumerable.Range(0, 64).Select(_ => Side(5_450_000, 5_780_000)).ToArray();
        var longitudes = Enumerable.Range(0, 64).Select(_ => Side(800_000, 1_270_000)).ToArray();
        int[] boxes = [.. latitudes.Select(side => side.Least), .. latitudes.Select(side => side.Most), .. longitudes.Select(side => side.Least), .. longitudes.Select(side => side.Most)];

        // A zone of documents without a place has a box the wrong way round, and is never given up.
        return Agree(Distance64.Reached(centre, limit, boxes), i =>
            latitudes[i].Least > latitudes[i].Most || longitudes[i].Least > longitudes[i].Most || !BoxDistance.IsBeyond(centre, limit, latitudes[i], longitudes[i]));
    }

    private static ulong Agree(ulong vectors, Func<int, bool> plain)
    {
        var expected = Enumerable.Range(0, 64).Aggregate(0UL, (bits, i) => bits | ((plain(i) ? 1UL : 0) << i));
        return vectors == expected ? vectors : throw new InvalidOperationException($"Vectors say {vectors:x}, the plain way {expected:x}.");
    }
}
