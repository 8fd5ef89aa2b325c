using System.CommandLine;
using MatchPortal.Cli.Codes;
using MatchPortal.Cli.Frame;
using MatchPortal.Core;
using MatchPortal.Core.Accounts;

namespace MatchPortal.Cli.Citizens;

/// <summary><c>citizen code</c>: what ties a citizen's account to the case.</summary>
internal static class CitizenCommand
{
    public static Command Create(CommandFrame frame)
    {
        var reference = new Option<string>("--case") { Description = "Sagens nummer i kommunens eget system.", HelpName = "NUMMER", Required = true };
        var code = new Command("code", "Viser en engangskode, som borgeren knytter sin bruger til sagen med.") { reference };
        code.SetAction(async (parsed, cancel) =>
        {
            await using var session = await frame.Open(parsed, cancel);
            var issued = await session.Get<CaseCodes>().IssueFor(parsed.GetRequiredValue(reference), Actor.Portal, cancel);
            CodePrint.Write(frame.Terminal.Out, issued, CodePrint.CasePage);
            return 0;
        });
        return new Command("citizen", "Borgere.") { code };
    }
}
