using System.Globalization;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Tests.Storage;

/// <summary>A process that indexes and commits without end, and says after each commit how far it came. Somebody will kill it.</summary>
internal static class CrashChild
{
    public const string Command = "index-until-killed";

    public static IndexSchema Schema { get; } = new([new("text", FieldKind.Text), new("count", FieldKind.Number)]);

    public static int Run(string engine, string folder)
    {
        using var index = TestEngines.Named(engine).Open(folder, Schema, new Dictionary<string, string>());
        while (true)
        {
            index.Apply(Batch(index.Sequence + 1));
            if (index.Sequence % 3 == 0)
            {
                index.Commit();
                Console.WriteLine(index.Sequence.ToString(CultureInfo.InvariantCulture));
                Console.Out.Flush();
            }
        }
    }

    /// <summary>The batch of a sequence number, always the same: some documents put, one deleted.</summary>
    public static IndexChangeBatch Batch(long sequence)
    {
        var random = new Random((int)sequence);
        var put = Enumerable.Range(0, random.Next(1, 9)).Select(_ => IndexChange.Put(new SearchDocument(Id(random.Next(200)))
            .Number("count", (int)sequence)
            .Text("text", Enumerable.Range(0, random.Next(20)).Select(i => new IndexToken($"w{random.Next(40)}", i)))));
        return new(sequence, [.. put, IndexChange.Delete(Id(random.Next(200)))]);
    }

    private static Guid Id(int number) => new(number, 1, 2, new byte[8]);
}
