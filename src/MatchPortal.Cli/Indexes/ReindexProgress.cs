using MatchPortal.Cli.Frame;
using MatchPortal.Core;
using MatchPortal.Core.Indexes;
using Spectre.Console;

namespace MatchPortal.Cli.Indexes;

/// <summary>How far a rebuild is: bars on a screen, a line for each index where the output is redirected.</summary>
internal static class ReindexProgress
{
    /// <returns>The last answer.</returns>
    public static async Task<IndexAnswer> Show(Terminal terminal, IndexOrder order, IAsyncEnumerable<IndexAnswer> answers) =>
        terminal.Screen.Profile.Capabilities.Interactive && !Console.IsOutputRedirected
            ? await terminal.Screen.Progress()
                .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
                .StartAsync(context => Bars(context, order, answers))
            : await Lines(terminal.Out, answers);

    private static async Task<IndexAnswer> Bars(ProgressContext context, IndexOrder order, IAsyncEnumerable<IndexAnswer> answers)
    {
        var bars = order.Indexes.ToDictionary(name => name, name => context.AddTask(IndexNames.Label(name), autoStart: false));
        IndexAnswer? last = null;
        await foreach (var answer in answers)
        {
            last = answer;
            foreach (var index in answer.Indexes)
            {
                Move(bars[index.Name], index, answer.Finished.Contains(index.Name));
            }
        }

        return last!;
    }

    private static void Move(ProgressTask bar, IndexStatus index, bool isFinished)
    {
        if (isFinished)
        {
            bar.Value = bar.MaxValue;
            bar.Description = Line(index);
            bar.StopTask();
        }
        else if (index.Building is { Total: > 0 } building)
        {
            (bar.MaxValue, bar.Value) = (building.Total, building.Done);
        }
    }

    private static async Task<IndexAnswer> Lines(TextWriter output, IAsyncEnumerable<IndexAnswer> answers)
    {
        IndexAnswer? last = null;
        await foreach (var answer in answers)
        {
            foreach (var name in answer.Finished.Except(last?.Finished ?? []))
            {
                output.WriteLine(Line(answer.Indexes.Single(index => index.Name == name)));
            }

            last = answer;
        }

        return last!;
    }

    private static string Line(IndexStatus index) => string.Create(Danish.Culture, $"{IndexNames.Label(index.Name)}: {index.Documents:N0} dokumenter");
}
