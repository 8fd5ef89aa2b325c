using System.CommandLine;
using MatchPortal.Cli.Frame;
using MatchPortal.Core;
using MatchPortal.Core.Accounts;

namespace MatchPortal.Cli.Codes;

/// <summary><c>code list</c> and <c>code revoke</c>.</summary>
internal static class CodeCommand
{
    public static Command Create(CommandFrame frame) => new("code", "Engangskoder.") { List(frame), Revoke(frame) };

    private static Command List(CommandFrame frame)
    {
        var command = new Command("list", "Viser de koder, der stadig kan bruges: id, hvad de er til, og hvornår de udløber.");
        command.SetAction(async (parsed, cancel) =>
        {
            await using var session = await frame.Open(parsed, cancel);
            var live = await session.Get<CodeDesk>().Live(cancel);
            foreach (var code in live)
            {
                frame.Terminal.Out.WriteLine($"{code.Id}\t{Purpose(code.Purpose)}\t{CodePrint.Day(code.ExpiresAt)}");
            }

            if (live is [])
            {
                frame.Terminal.Out.WriteLine("Der er ingen koder, der kan bruges.");
            }

            return 0;
        });
        return command;
    }

    private static Command Revoke(CommandFrame frame)
    {
        var code = new Argument<string>("code") { Description = "Koden, eller dens id fra code list.", HelpName = "KODE" };
        var command = new Command("revoke", "Trækker en kode tilbage, så den ikke kan bruges.") { code };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var session = await frame.Open(parsed, cancel);
            var revoked = await session.Get<CodeDesk>().Revoke(parsed.GetRequiredValue(code), Actor.Portal, cancel);
            frame.Terminal.Out.WriteLine($"Koden ({Purpose(revoked.Purpose)}) er trukket tilbage og kan ikke bruges.");
            return 0;
        });
        return command;
    }

    private static string Purpose(CodePurpose purpose) => purpose switch
    {
        CodePurpose.StaffInvitation => "invitation til en medarbejder",
        CodePurpose.CitizenCase => "kode til en borgers sag",
        _ => throw new ArgumentOutOfRangeException(nameof(purpose)),
    };
}
