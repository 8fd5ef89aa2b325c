using MatchPortal.Core.Data;
using MatchPortal.Core.Rules;

namespace MatchPortal.Cli.Frame;

/// <summary>What is printed when a command cannot go on: one line on the error output, never a stack trace.</summary>
internal static class Complaint
{
    private const int Failed = 1;

    /// <summary>Whether the message is written for the person who runs the command.</summary>
    public static bool IsExpected(Exception problem) => problem is PortalStartException or RuleBrokenException;

    public static int Print(Terminal terminal, Exception problem) => Print(terminal, problem switch
    {
        PortalStartException or RuleBrokenException => problem.Message,
        OperationCanceledException => "Kommandoen blev afbrudt.",
        UnauthorizedAccessException or IOException => $"Filen eller mappen kan ikke bruges: {problem.Message} Se efter adgang og plads på disken.",
        _ => $"Noget gik galt, som programmet ikke kender ({problem.GetType().Name}). Kør kommandoen igen med --verbose for at se hele fejlen.",
    });

    public static int Print(Terminal terminal, string sentence)
    {
        terminal.Error.WriteLine(string.Join(' ', sentence.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));
        return Failed;
    }
}
