using System.CommandLine;

namespace MatchPortal.Cli.Indexes;

/// <summary>What the indexes are called on the command line, in the data folder, and to people.</summary>
internal static class IndexNames
{
    private static readonly Dictionary<string, string> Labels = new Dictionary<string, string>
    {
        ["postings"] = "Opslag",
        ["staff-profiles"] = "Profiler for personalet",
        ["employer-profiles"] = "Profiler for virksomheder",
    };

    public static string Label(string name) => Labels[name];

    public static Argument<string> Argument()
    {
        var which = new Argument<string>("index") { Description = "postings (opslag), staff (profiler for personalet) eller all. Uden: all.", HelpName = "INDEKS", DefaultValueFactory = _ => "all" };
        which.AcceptOnlyFromAmong("postings", "staff", "all");
        return which;
    }

    /// <param name="typed">The argument.</param>
    /// <param name="all">What "all" stands for.</param>
    public static IReadOnlyList<string> Chosen(string typed, params string[] all) => typed switch
    {
        "postings" => ["postings"],
        "staff" => ["staff-profiles"],
        _ => all,
    };
}
