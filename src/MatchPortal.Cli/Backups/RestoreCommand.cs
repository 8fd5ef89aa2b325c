using System.CommandLine;
using MatchPortal.Cli.Codes;
using MatchPortal.Cli.Frame;
using MatchPortal.Core;
using MatchPortal.Core.Data.Backups;

namespace MatchPortal.Cli.Backups;

/// <summary><c>restore</c>: puts a backup back in a data folder that no site runs on.</summary>
internal static class RestoreCommand
{
    public static Command Create(CommandFrame frame)
    {
        var file = new Argument<string>("file") { Description = "Sikkerhedskopien.", HelpName = "FIL" };
        var replace = new Option<bool>("--replace") { Description = "Læg den database til side, som er i datamappen i forvejen." };
        var command = new Command("restore", "Gendanner en sikkerhedskopi. Sitet skal være stoppet.") { file, replace };
        command.SetAction(async (parsed, cancel) =>
        {
            var folder = frame.Folder(parsed);
            var restored = await new Restoration(folder, TimeProvider.System).Run(parsed.GetRequiredValue(file), parsed.GetValue(replace), Actor.Portal, cancel);
            var manifest = restored.Manifest;
            frame.Terminal.Out.WriteLine($"Gendannet i {folder.Root}: alt fra {CodePrint.Day(manifest.CreatedAt)} kl. {manifest.CreatedAt.ToLocalTime():HH.mm.ss}, {manifest.Tables.Sum(table => table.Rows)} rækker, ens med det gemte.");
            if (manifest.Demo is not null)
            {
                frame.Terminal.Out.WriteLine("Databasen er mærket som demo: alle personer i den er opdigtede, og den kan kun bruges i Development.");
            }

            if (restored.SetAside is { } old)
            {
                frame.Terminal.Out.WriteLine($"Den database, der var der før, ligger i {old}. Slet den, når I ikke skal bruge den: den rummer personoplysninger.");
            }

            frame.Terminal.Out.WriteLine("Søgeindekset bygges igen, næste gang sitet starter. Det, borgere har fået slettet siden, skal slettes igen.");
            return 0;
        });
        return command;
    }
}
