using System.CommandLine;
using MatchPortal.Cli.Codes;
using MatchPortal.Cli.Frame;
using MatchPortal.Core;
using MatchPortal.Core.Accounts;

namespace MatchPortal.Cli.Staff;

/// <summary><c>staff invite-again</c>: a new code for somebody whose code ran out or was lost.</summary>
internal static class InviteAgainCommand
{
    public static Command Create(CommandFrame frame)
    {
        var email = new Option<string>("--email") { Description = "Medarbejderens arbejdsmail.", HelpName = "ADRESSE", Required = true };
        var command = new Command("invite-again", "Giver en ny kode til en, der ikke har brugt sin. Den gamle kode gælder ikke mere.") { email };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var session = await frame.Open(parsed, cancel);
            var issued = await session.Get<StaffInvitations>().InviteAgain(parsed.GetRequiredValue(email), Actor.Portal, cancel);
            CodePrint.Write(frame.Terminal.Out, issued, CodePrint.InvitationPage);
            return 0;
        });
        return command;
    }
}
