using System.CommandLine;
using System.Globalization;
using MatchPortal.Cli.Frame;
using MatchPortal.Core;
using MatchPortal.Core.Data;
using MatchPortal.Core.Demo;

namespace MatchPortal.Cli.Privacy.Attack;

/// <summary><c>attack</c>: tries to find people in the answers that companies get, without and with the guard, and prints how many are singled out, and what the guard costs.</summary>
internal static class AttackCommand
{
    private const int MunicipalityOfTheScenario = 25_000;

    public static Command Create(CommandFrame frame)
    {
        var citizens = new Option<int>("--citizens")
        {
            Description = string.Create(CultureInfo.InvariantCulture, $"Antal borgere i den opdigtede kommune, der angribes. Uden valget: {MunicipalityOfTheScenario}."),
            HelpName = "ANTAL",
            DefaultValueFactory = _ => MunicipalityOfTheScenario,
        };
        var seed = new Option<int>("--seed")
        {
            Description = $"Et tal. Samme tal giver samme kommune og samme angreb. Uden valget: {DemoOptions.DefaultSeed}.",
            HelpName = "TAL",
            DefaultValueFactory = _ => DemoOptions.DefaultSeed,
        };
        var from = new Option<string?>("--from") { Description = "En mappe med en demodatabase, der kopieres og angribes i stedet for en ny.", HelpName = "MAPPE" };
        var k = ReleaseCommand.KOption();
        var command = new Command("attack", "Prøver at finde personer i de svar, virksomheder får, uden og med vagten. Sker i en midlertidig mappe.") { citizens, seed, k, from };
        command.SetAction(async (parsed, cancel) =>
        {
            var options = new DemoOptions(parsed.GetValue(seed), new DateOnly(2026, 11, 21), parsed.GetValue(citizens));
            if (options.Citizens is < DemoOptions.FewestCitizens or > DemoOptions.MostCitizens)
            {
                throw new PortalStartException(string.Create(Danish.Culture, $"Vælg mellem {DemoOptions.FewestCitizens} og {DemoOptions.MostCitizens} borgere."));
            }

            await using var site = await AttackedSite.Open(options, ReleaseCommand.RulesOf(parsed.GetValue(k)), parsed.GetValue(from), frame.Terminal, cancel);
            var report = await AttackRun.Of(site, cancel);
            AttackPrint.Write(frame.Terminal.Out, report);
            return report.IsHeld ? 0 : 1;
        });
        return command;
    }
}
