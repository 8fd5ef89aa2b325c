using MatchPortal.Cli.Frame;
using MatchPortal.Core.Lexicons.Esco;
using Spectre.Console;

namespace MatchPortal.Cli.Lexicons;

/// <summary>How far the reading is: bars on a screen, a line for each file where the output is redirected.</summary>
internal static class EscoReading
{
    public static EscoReport Show(Terminal terminal, Func<IProgress<EscoProgress>, EscoReport> import) =>
        terminal.Screen.Profile.Capabilities.Interactive && !Console.IsOutputRedirected
            ? terminal.Screen.Progress()
                .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
                .Start(context => import(new Bars(context)))
            : import(new Lines(terminal.Out));

    private sealed class Bars(ProgressContext context) : IProgress<EscoProgress>
    {
        private readonly Dictionary<EscoFile, ProgressTask> _bars = [];

        public void Report(EscoProgress value)
        {
            var bar = _bars.TryGetValue(value.File, out var known) ? known : _bars[value.File] = context.AddTask(value.File.Name);
            (bar.MaxValue, bar.Value) = (value.Total, value.Done);
        }
    }

    private sealed class Lines(TextWriter output) : IProgress<EscoProgress>
    {
        public void Report(EscoProgress value)
        {
            if (value.Done == value.Total)
            {
                output.WriteLine($"{value.File.Name} er læst.");
            }
        }
    }
}
