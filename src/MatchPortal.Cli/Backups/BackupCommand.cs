using System.CommandLine;
using MatchPortal.Cli.Frame;
using MatchPortal.Core;
using MatchPortal.Core.Data.Backups;

namespace MatchPortal.Cli.Backups;

/// <summary><c>backup</c>: one file with everything, while the site runs.</summary>
internal static class BackupCommand
{
    public static Command Create(CommandFrame frame)
    {
        var target = new Argument<string>("target") { Description = "En ny fil, der ender på .zip, eller en mappe; så får filen navn efter tiden.", HelpName = "FIL ELLER MAPPE" };
        var command = new Command("backup", "Gemmer database og nøgler i én fil. Sitet kan køre imens.") { target };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var session = await frame.Open(parsed, cancel);
            var made = await session.Get<BackupWriter>().Write(parsed.GetRequiredValue(target), Actor.Portal, cancel);
            var rows = made.Manifest.Tables.Sum(table => table.Rows);
            frame.Terminal.Out.WriteLine($"Gemt i {made.File}: {made.Manifest.Tables.Count} tabeller med {rows} rækker.");
            frame.Terminal.Out.WriteLine(made.Manifest.Demo is null
                ? "Filen rummer navne, adresser og nøgler. Læg den et sikkert sted, og slet den, når jeres frist for sikkerhedskopier er gået: det, en borger får slettet, står her endnu."
                : "Databasen er mærket som demo: alle personer i den er opdigtede.");
            return 0;
        });
        return command;
    }
}
