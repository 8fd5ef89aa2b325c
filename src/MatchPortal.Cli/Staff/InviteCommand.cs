using System.CommandLine;
using MatchPortal.Cli.Codes;
using MatchPortal.Cli.Frame;
using MatchPortal.Core;
using MatchPortal.Core.Accounts;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Rules;

namespace MatchPortal.Cli.Staff;

/// <summary><c>staff invite</c>: a new colleague and the code to make an account with.</summary>
internal sealed class InviteCommand(CommandFrame frame)
{
    private readonly Option<string> _name = new("--name") { Description = "Medarbejderens navn.", HelpName = "NAVN", Required = true };
    private readonly Option<string> _email = new("--email") { Description = "Arbejdsmailen, som der logges ind med.", HelpName = "ADRESSE", Required = true };
    private readonly Option<string> _mobile = new("--mobile") { Description = "Direkte mobilnummer, 8 cifre.", HelpName = "NUMMER", Required = true };
    private readonly Option<string> _function = new("--function") { Description = $"En af: {FunctionNames.All}.", HelpName = "FUNKTION", Required = true };
    private readonly Option<string> _unit = new("--unit") { Description = "Enhedens navn.", HelpName = "NAVN", Required = true };

    public static Command Create(CommandFrame frame)
    {
        var command = new InviteCommand(frame);
        var invite = new Command("invite", "Inviterer en ny medarbejder og viser engangskoden.")
        {
            command._name, command._email, command._mobile, command._function, command._unit,
        };
        invite.SetAction(command.Run);
        return invite;
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken cancel)
    {
        var contact = StaffContact.Parse(parsed.GetRequiredValue(_email), parsed.GetRequiredValue(_mobile));
        var function = FunctionNames.Find(parsed.GetRequiredValue(_function))
            ?? throw new RuleBrokenException("Kender ikke funktionen {0}. Vælg mellem: {1}.", parsed.GetRequiredValue(_function), FunctionNames.All);
        await using var session = await frame.Open(parsed, cancel);
        var unit = await session.Get<UnitDirectory>().Find(parsed.GetRequiredValue(_unit), cancel);
        var issued = await session.Get<StaffInvitations>().Invite(parsed.GetRequiredValue(_name), function, contact, unit, Actor.Portal, cancel);
        CodePrint.Write(frame.Terminal.Out, issued, CodePrint.InvitationPage);
        return 0;
    }
}
