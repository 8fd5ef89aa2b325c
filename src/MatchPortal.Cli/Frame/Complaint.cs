using MatchPortal.Core.Data;
using MatchPortal.Core.Evaluation;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Rules;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Cli.Frame;

/// <summary>What is printed when a command cannot go on: one line on the error output, never a stack trace.</summary>
internal static class Complaint
{
    private const int Failed = 1;

    /// <param name="terminal">Where.</param>
    /// <param name="problem">What stopped the command.</param>
    /// <param name="inFull">Show all of a problem the program does not know, for the one who shall mend the program.</param>
    public static int Print(Terminal terminal, Exception problem, bool inFull)
    {
        var known = Explain(problem);
        if (known is null && inFull)
        {
            terminal.Error.WriteLine(problem);
        }

        return Print(terminal, known ?? $"Noget gik galt, som programmet ikke kender ({problem.GetType().Name}). Kør kommandoen igen med --verbose for at se hele fejlen.");
    }

    public static int Print(Terminal terminal, string sentence)
    {
        terminal.Error.WriteLine(string.Join(' ', sentence.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));
        return Failed;
    }

    private static string? Explain(Exception problem) => problem switch
    {
        PortalStartException or RuleBrokenException or LexiconException or EvaluationFileException => problem.Message,
        OperationCanceledException => "Kommandoen blev afbrudt.",
        UnauthorizedAccessException or IOException => $"Filen eller mappen kan ikke bruges: {problem.Message} Se efter adgang og plads på disken.",
        DbUpdateConcurrencyException => "En anden ændrede det samme imens. Prøv igen.",
        _ => null,
    };
}
