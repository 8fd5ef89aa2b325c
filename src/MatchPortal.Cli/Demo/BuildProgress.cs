using MatchPortal.Cli.Frame;
using MatchPortal.Core;
using MatchPortal.Core.Demo;
using Spectre.Console;

namespace MatchPortal.Cli.Demo;

/// <summary>How far a build is: bars on a screen, a line for each step where the output is redirected.</summary>
internal static class BuildProgress
{
    public static async Task<DemoCounts> Show(Terminal terminal, Func<IProgress<DemoProgress>, Task<DemoCounts>> build) =>
        terminal.Screen.Profile.Capabilities.Interactive && !Console.IsOutputRedirected
            ? await terminal.Screen.Progress()
                .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
                .StartAsync(context => build(new Bars(context)))
            : await build(new Lines(terminal.Out));

    private sealed class Bars(ProgressContext context) : IProgress<DemoProgress>
    {
        private readonly Dictionary<string, ProgressTask> _bars = [];

        public void Report(DemoProgress value)
        {
            if (!_bars.TryGetValue(value.Step, out var bar))
            {
                bar = _bars[value.Step] = context.AddTask(value.Step, maxValue: value.Total);
            }

            bar.Value = value.Done;
            bar.Description = string.Create(Danish.Culture, $"{value.Step} {value.Done:N0} af {value.Total:N0}");
        }
    }

    private sealed class Lines(TextWriter output) : IProgress<DemoProgress>
    {
        public void Report(DemoProgress value)
        {
            if (value.Done == value.Total)
            {
                output.WriteLine(string.Create(Danish.Culture, $"{value.Step}: {value.Done:N0}"));
            }
        }
    }
}
