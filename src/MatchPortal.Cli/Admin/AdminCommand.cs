using System.CommandLine;
using MatchPortal.Cli.Frame;
using MatchPortal.Core;
using MatchPortal.Core.Accounts;
using MatchPortal.Core.JobCentres;

namespace MatchPortal.Cli.Admin;

/// <summary><c>admin create</c>: the first person who can sign in, and invite the others.</summary>
internal sealed class AdminCommand(CommandFrame frame)
{
    private const string FirstUnit = "Jobcentret";

    private readonly Option<string> _email = new("--email") { Description = "E-mailadressen, som der logges ind med.", HelpName = "ADRESSE", Required = true };
    private readonly Option<string> _name = new("--name") { Description = "Personens navn.", HelpName = "NAVN", Required = true };
    private readonly Option<string?> _mobile = new("--mobile") { Description = "Direkte mobilnummer, 8 cifre.", HelpName = "NUMMER" };
    private readonly Option<string?> _unit = new("--unit") { Description = $"Enheden. Findes den ikke, og er det den første, oprettes den. Uden den: den første enhed, eller {FirstUnit}.", HelpName = "NAVN" };
    private readonly Option<string?> _street = new("--street") { Description = "En ny enheds vej og nummer.", HelpName = "VEJ" };
    private readonly Option<string?> _postalCode = new("--postal-code") { Description = "En ny enheds postnummer.", HelpName = "NUMMER" };
    private readonly Option<string?> _city = new("--city") { Description = "En ny enheds by.", HelpName = "BY" };
    private readonly Option<string?> _phone = new("--phone") { Description = "En ny enheds telefonnummer, 8 cifre.", HelpName = "NUMMER" };

    public static Command Create(CommandFrame frame)
    {
        var command = new AdminCommand(frame);
        var create = new Command("create", "Opretter en administrator. Adgangskoden skrives, når der spørges, eller læses fra standard input.")
        {
            command._email, command._name, command._mobile, command._unit, command._street, command._postalCode, command._city, command._phone,
        };
        create.SetAction(command.Run);
        return new Command("admin", "Administratorer.") { create };
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken cancel)
    {
        var contact = StaffContact.Parse(parsed.GetRequiredValue(_email), parsed.GetValue(_mobile));
        var password = frame.Terminal.ReadNewSecret("Vælg en adgangskode på mindst 12 tegn:");
        await using var session = await frame.OpenOrCreate(parsed, cancel);
        var unit = await FindUnit(parsed, session, cancel);
        var staff = await session.Get<Administrators>().Create(parsed.GetRequiredValue(_name), contact, password, unit, session.Now, cancel);
        frame.Terminal.Out.WriteLine($"{staff.Name} er administrator i {unit.Name} og logger ind med {contact.Email}.");
        if (unit.Address.Street.Length == 0)
        {
            frame.Terminal.Out.WriteLine($"{unit.Name} har ingen adresse endnu. Skriv den, når du er logget ind.");
        }

        return 0;
    }

    private async Task<Unit> FindUnit(ParseResult parsed, PortalSession session, CancellationToken cancel)
    {
        var directory = session.Get<UnitDirectory>();
        var name = parsed.GetValue(_unit);
        var units = await directory.Open(cancel);
        if (units is [])
        {
            var address = new UnitAddress(parsed.GetValue(_street) ?? "", parsed.GetValue(_postalCode) ?? "", parsed.GetValue(_city) ?? "", parsed.GetValue(_phone) ?? "");
            return session.Portal.Units.Add(new Unit(name ?? FirstUnit, address, Actor.Portal, session.Now)).Entity;
        }

        return name is null ? units[0] : await directory.Find(name, cancel);
    }
}
