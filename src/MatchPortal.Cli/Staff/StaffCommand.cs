using System.CommandLine;
using MatchPortal.Cli.Frame;

namespace MatchPortal.Cli.Staff;

internal static class StaffCommand
{
    public static Command Create(CommandFrame frame) => new("staff", "Medarbejdere.")
    {
        InviteCommand.Create(frame),
        InviteAgainCommand.Create(frame),
        ListCommand.Create(frame),
    };
}
