using System.CommandLine;
using MatchPortal.Cli.Frame;
using MatchPortal.Core.JobCentres;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Cli.Staff;

/// <summary><c>staff list</c>: those who work here now, in Danish order.</summary>
internal static class ListCommand
{
    public static Command Create(CommandFrame frame)
    {
        var command = new Command("list", "Viser medarbejderne, og om de har oprettet en bruger.");
        command.SetAction(async (parsed, cancel) =>
        {
            await using var session = await frame.Open(parsed, cancel);
            var units = await session.Portal.Units.AsNoTracking().ToDictionaryAsync(unit => unit.Id, unit => unit.Name, cancel);
            var staff = await session.Portal.Staff.AsNoTracking().Where(s => s.LeftAt == null).OrderBy(s => s.NameSortKey).ThenBy(s => s.Id).ToListAsync(cancel);
            foreach (var member in staff)
            {
                frame.Terminal.Out.WriteLine(Line(member, units[member.UnitId]));
            }

            if (staff is [])
            {
                frame.Terminal.Out.WriteLine("Der er ingen medarbejdere endnu. Opret den første med admin create.");
            }

            return 0;
        });
        return command;
    }

    // Tabs, so that a sheet can take it as it is.
    private static string Line(StaffMember member, string unit) => string.Join('\t', (string[])
    [
        member.Name,
        FunctionNames.Name(member.Function),
        unit,
        member.Contact.Email,
        member.Contact.DirectMobile,
        member.AccountId is null ? "inviteret" : "har bruger",
    ]);
}
