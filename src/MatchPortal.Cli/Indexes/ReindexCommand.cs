using System.CommandLine;
using System.Diagnostics;
using MatchPortal.Cli.Frame;
using MatchPortal.Core;
using MatchPortal.Core.Data;
using MatchPortal.Core.Indexes;

namespace MatchPortal.Cli.Indexes;

/// <summary><c>reindex</c>: builds search indexes anew, while the old ones answer.</summary>
internal static class ReindexCommand
{
    public static Command Create(CommandFrame frame)
    {
        var which = IndexNames.Argument();
        var command = new Command("reindex", "Bygger søgeindekser igen fra databasen. Kører sitet, gør det arbejdet og svarer imens med de gamle.") { which };
        command.SetAction(async (parsed, cancel) =>
        {
            var clock = Stopwatch.StartNew();
            await using var session = await frame.Open(parsed, cancel);
            await using var site = await IndexSite.Reach(session, cancel);
            var order = new IndexOrder(Guid.NewGuid(), IndexTask.Rebuild, IndexNames.Chosen(parsed.GetRequiredValue(which), "postings", "staff-profiles"));
            var answer = await ReindexProgress.Show(frame.Terminal, order, site.CarryOut(order, cancel));
            if (answer.Problem is { } problem)
            {
                throw new PortalStartException(problem);
            }

            frame.Terminal.Out.WriteLine(string.Create(Danish.Culture, $"Søgeindekserne i {session.Folder.Root} er bygget. Det tog {clock.Elapsed.TotalSeconds:N1} sekunder."));
            return 0;
        });
        return command;
    }
}
