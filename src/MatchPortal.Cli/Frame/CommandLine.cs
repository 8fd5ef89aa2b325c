using System.CommandLine;
using MatchPortal.Cli.Admin;
using MatchPortal.Cli.Audit;
using MatchPortal.Cli.Backups;
using MatchPortal.Cli.Citizens;
using MatchPortal.Cli.Codes;
using MatchPortal.Cli.Evaluate;
using MatchPortal.Cli.Indexes;
using MatchPortal.Cli.Lexicons;
using MatchPortal.Cli.Privacy;
using MatchPortal.Cli.Privacy.Attack;
using MatchPortal.Cli.Rankings;
using MatchPortal.Cli.Staff;

namespace MatchPortal.Cli.Frame;

/// <summary>All commands under one root, and what happens when one of them cannot go on.</summary>
internal static class CommandLine
{
    /// <returns>The exit code: 0, or 1 after one sentence on the error output.</returns>
    public static async Task<int> Run(string[] args, Terminal terminal, CancellationToken cancel = default)
    {
        var frame = new CommandFrame(terminal);
        var parsed = Root(frame).Parse(args);
        if (parsed.Errors is not [] && ArgumentProblem.Describe(parsed) is { } sentence)
        {
            return Complaint.Print(terminal, sentence);
        }

        try
        {
            var settings = new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(settings, cancel);
        }
        catch (Exception problem)
        {
            return Complaint.Print(terminal, problem, parsed.GetValue(frame.Verbose));
        }
    }

    private static RootCommand Root(CommandFrame frame)
    {
        var root = new RootCommand("MatchPortals kommandoer, for den der driver portalen.") { frame.Data, frame.Verbose };
        root.Add(AdminCommand.Create(frame));
        root.Add(StaffCommand.Create(frame));
        root.Add(CitizenCommand.Create(frame));
        root.Add(CodeCommand.Create(frame));
        root.Add(AuditCommand.Create(frame));
        root.Add(RankingsCommand.Create(frame));
        root.Add(LexiconCommand.Create(frame));
        root.Add(EvaluateCommand.Create(frame));
        root.Add(BackupCommand.Create(frame));
        root.Add(RestoreCommand.Create(frame));
        root.Add(ReindexCommand.Create(frame));
        root.Add(CheckCommand.Create(frame));
        root.Add(ReleaseCommand.Create(frame));
        root.Add(AttackCommand.Create(frame));
#if SCHEMA_TOOLS
        root.Add(Schema.SchemaCommand.Create());
#endif
        root.Add(Demo.DemoCommand.Create(frame));
        DanishHelp.Apply(root);
        return root;
    }
}
