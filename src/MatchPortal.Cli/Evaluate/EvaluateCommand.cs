using System.CommandLine;
using MatchPortal.Cli.Frame;

namespace MatchPortal.Cli.Evaluate;

/// <summary><c>evaluate</c>: how good the portal's parts are, in figures that others can check.</summary>
internal static class EvaluateCommand
{
    public static Command Create(CommandFrame frame) => new("evaluate", "Måler, hvor gode portalens dele er.")
    {
        BalanceCommand.Create(frame),
        MatchCommand.Create(frame),
        ScrubCommand.Create(frame),
        TitlesCommand.Create(frame),
        WordsCommand.Create(frame),
    };
}
