using MatchPortal.Core;

namespace MatchPortal.Cli.Privacy.Attack;

/// <summary>The report as a table of plain text.</summary>
internal static class AttackPrint
{
    private const int Names = 62;

    public static void Write(TextWriter output, AttackReport report)
    {
        foreach (var line in ReleaseCommand.Lines(report.Release))
        {
            output.WriteLine(line);
        }

        output.WriteLine();
        output.WriteLine($"{"",-Names}{"uden vagt: forsøgt, under k, alene, mindste, midterste",-58}med vagt");
        foreach (var line in report.Lines)
        {
            output.WriteLine($"{line.Name,-Names}{Sizes(line.Without),-58}{Sizes(line.With)}{(line.IsPromised ? line.With.BelowK == 0 ? "  holdt" : "  BRUDT" : "")}");
        }

        output.WriteLine();
        foreach (var note in report.Notes)
        {
            output.WriteLine(note);
        }

        foreach (var quality in report.Quality)
        {
            output.WriteLine(string.Create(Danish.Culture,
                $"Matchningen, {(quality.HasLimits ? "kun dem, hvis egne grænser passer" : "rækkefølgen alene")}: nDCG@10 {quality.Linear:0.000} mod hele profiler på {quality.Postings:N0} opslag (koster {(1 - quality.Linear) * 100:0.0} %); med fem karakterer {quality.Graded:0.000} (koster {(1 - quality.Graded) * 100:0.0} %)."));
        }
    }

    private static string Sizes(GroupSizes? sizes) => sizes is null or { Tried: 0 }
        ? "-"
        : string.Create(Danish.Culture, $"{sizes.Tried,7:N0} {sizes.BelowK,7:N0} {sizes.SingledOut,7:N0} {(sizes.Smallest == int.MaxValue ? "ingen" : sizes.Smallest),7} {(sizes.Median == int.MaxValue ? "ingen" : sizes.Median),7}");
}
