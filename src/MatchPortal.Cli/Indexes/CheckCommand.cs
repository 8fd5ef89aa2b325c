using System.CommandLine;
using MatchPortal.Cli.Frame;
using MatchPortal.Core;
using MatchPortal.Core.Data;
using MatchPortal.Core.Indexes;

namespace MatchPortal.Cli.Indexes;

/// <summary><c>check</c>: whether the search indexes hold what the database holds. Changes nothing.</summary>
internal static class CheckCommand
{
    private const int Differs = 1;

    public static Command Create(CommandFrame frame)
    {
        var which = IndexNames.Argument();
        var command = new Command("check", "Sammenligner søgeindekserne med databasen og viser hver forskel. Sitet kan køre imens.") { which };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var session = await frame.Open(parsed, cancel);
            var findings = await Compare(session, IndexNames.Chosen(parsed.GetRequiredValue(which), "postings", "staff-profiles", "employer-profiles"), cancel);
            foreach (var finding in findings)
            {
                Print(frame.Terminal.Out, finding);
            }

            return findings.All(finding => finding.IsEqual) ? 0 : Differs;
        });
        return command;
    }

    // Where no site runs, the folders are only read: this program's own feed would mend what is to be found.
    private static async Task<IReadOnlyList<IndexFindings>> Compare(PortalSession session, IReadOnlyList<string> names, CancellationToken cancel)
    {
        using (var held = SiteLock.TryTake(session.Folder))
        {
            if (held is not null)
            {
                return await session.Get<StoppedIndexes>().Check(names, cancel);
            }
        }

        await using var site = await IndexSite.Reach(session, cancel);
        var answer = await site.CarryOut(new IndexOrder(Guid.NewGuid(), IndexTask.Check, names), cancel).LastAsync(cancel);
        return answer.Problem is { } problem ? throw new PortalStartException(problem) : answer.Findings;
    }

    private static void Print(TextWriter output, IndexFindings finding)
    {
        var label = IndexNames.Label(finding.Index);
        if (finding.Unusable is { } reason)
        {
            output.WriteLine($"{label}: {reason} Det bygges, når sitet kører, eller med reindex.");
            return;
        }

        var result = finding.IsEqual ? "som databasen" : string.Create(Danish.Culture, $"{finding.Total:N0} forskelle");
        output.WriteLine(string.Create(Danish.Culture, $"{label}: {finding.Documents:N0} dokumenter, {result}."));
        if (finding.Waiting > 0)
        {
            output.WriteLine(string.Create(Danish.Culture, $"  {finding.Waiting:N0} er ændret siden og ikke sammenlignet. De kommer med, når sitet kører."));
        }

        foreach (var difference in finding.Differences)
        {
            output.WriteLine($"  {Word(difference.Kind)} {difference.Id}");
        }
    }

    private static string Word(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Missing => "mangler",
        DifferenceKind.Superfluous => "skulle ikke være der",
        DifferenceKind.Different => "er anderledes",
    };
}
