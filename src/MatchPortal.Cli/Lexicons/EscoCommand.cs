using System.CommandLine;
using MatchPortal.Cli.Frame;
using MatchPortal.Core;
using MatchPortal.Core.Lexicons.Esco;

namespace MatchPortal.Cli.Lexicons;

/// <summary><c>lexicon import esco</c>: lays the European classification beside the lexicon of a data folder.</summary>
internal static class EscoCommand
{
    private const string Notice = "This service uses the ESCO classification of the European Commission.";

    public static Command Create(CommandFrame frame)
    {
        var source = new Argument<DirectoryInfo>("mappe") { Description = "Mappen med ESCO's officielle CSV-filer på dansk." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Sig kun, hvad der ville blive ændret." };
        var changes = new Option<FileInfo?>("--changes") { Description = "Skriv hver ændring her, en på hver linje.", HelpName = "FIL" };
        var command = new Command("esco", "Henter ESCO ind. Kan gentages med en nyere udgave; ingen database er nødvendig.") { source, dryRun, changes };
        command.SetAction(parsed =>
        {
            var isDryRun = parsed.GetValue(dryRun);
            var report = EscoReading.Show(frame.Terminal, progress => EscoImport.Run(parsed.GetRequiredValue(source).FullName, frame.Folder(parsed).Root, isDryRun, progress));
            Print(frame.Terminal.Out, report, isDryRun);
            if (parsed.GetValue(changes) is { } file)
            {
                File.WriteAllLines(file.FullName, report.Tables.SelectMany(table => table.Changes));
            }
        });
        return command;
    }

    private static void Print(TextWriter output, EscoReport report, bool isDryRun)
    {
        foreach (var missing in report.Missing)
        {
            output.WriteLine($"Mangler {missing.Name}_da.csv: {missing.Weaker}");
        }

        foreach (var table in report.Tables)
        {
            output.WriteLine(string.Create(
                Danish.Culture, $"{table.Total:N0} {table.What}: {table.Added:N0} nye, {table.Changed:N0} ændrede, {table.Gone:N0} udgåede"));
        }

        if (report.Kept > 0)
        {
            output.WriteLine(string.Create(Danish.Culture, $"{report.Kept:N0} kompetencer er ikke i denne udgave af ESCO og bliver stående, for profiler kan have dem."));
        }

        if (report.Unplaced > 0)
        {
            output.WriteLine(string.Create(Danish.Culture, $"{report.Unplaced:N0} stillinger er udeladt, for deres faggruppe kendes ikke."));
        }

        output.WriteLine(Outcome(report, isDryRun));
        output.WriteLine(Notice);
    }

    private static string Outcome(EscoReport report, bool isDryRun) => (report, isDryRun) switch
    {
        ({ IsUnchanged: true }, _) => "Intet er ændret siden sidst.",
        (_, true) => "Intet er skrevet: det var en prøve.",
        _ => $"Leksikonet er nu version {report.Version}. Start siden igen for at bruge det; den bygger sine søgeindeks på ny i baggrunden.",
    };
}
