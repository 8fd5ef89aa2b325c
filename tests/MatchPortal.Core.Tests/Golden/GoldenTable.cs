using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Golden;

/// <summary>Rows of a file of index-data/golden, by the names of its first line.</summary>
internal static class GoldenTable
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(Checkout.Root, "index-data", "golden", file));
        var columns = lines[0].Split('\t');
        return [.. lines.Skip(1).Select(line => columns.Zip(line.Split('\t')).ToDictionary(pair => pair.First, pair => pair.Second))];
    }
}
