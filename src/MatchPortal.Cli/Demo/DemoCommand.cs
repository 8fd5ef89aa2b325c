using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using MatchPortal.Cli.Frame;
using MatchPortal.Core;
using MatchPortal.Core.Data;
using MatchPortal.Core.Demo;
using MatchPortal.Core.Lexicons;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Cli.Demo;

/// <summary>Fills an empty data folder with Fjordby Kommune.</summary>
internal static class DemoCommand
{
    public static Command Create(CommandFrame frame)
    {
        var citizens = new Option<int>("--citizens")
        {
            Description = $"Antal borgere. Virksomheder, opslag og medarbejdere følger med. Uden valget: {DemoOptions.DefaultCitizens}.",
            HelpName = "ANTAL",
            DefaultValueFactory = _ => DemoOptions.DefaultCitizens,
        };
        var seed = new Option<int>("--seed")
        {
            Description = $"Et tal. Samme tal og dato giver samme kommune. Uden valget: {DemoOptions.DefaultSeed}.",
            HelpName = "TAL",
            DefaultValueFactory = _ => DemoOptions.DefaultSeed,
        };
        var date = new Option<DateOnly?>("--date") { Description = "Den dag, kommunen ses fra, som 2026-11-21. Uden valget: i dag.", HelpName = "DATO" };
        var nationwide = new Option<bool>("--nationwide") { Description = "Fordel borgere og virksomheder over hele landet efter folketal." };
        var command = new Command("demo", "Fylder en tom database med en opdigtet kommune.") { citizens, seed, date, nationwide };
        command.SetAction(async (parsed, cancel) =>
        {
            var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
            var options = new DemoOptions(parsed.GetValue(seed), parsed.GetValue(date) ?? today, parsed.GetValue(citizens), parsed.GetValue(nationwide));
            if (options.Citizens is < DemoOptions.FewestCitizens or > DemoOptions.MostCitizens)
            {
                throw new PortalStartException($"Vælg mellem {DemoOptions.FewestCitizens} og {DemoOptions.MostCitizens} borgere.");
            }

            await using var session = await frame.OpenOrCreate(parsed, cancel);
            await Build(session, frame.Terminal, options, cancel);
        });
        return command;
    }

    private static async Task Build(PortalSession session, Terminal terminal, DemoOptions options, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        var municipality = ActivatorUtilities.CreateInstance<DemoMunicipality>(session.Services, Lexicon.Load(LexiconFolder.Find()));
        var counts = await BuildProgress.Show(terminal, progress => municipality.Build(options, progress, cancel));
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / (1024 * 1024);
        terminal.Out.WriteLine(string.Create(Danish.Culture,
            $"Fjordby Kommune er klar i {session.Folder.Root}, set fra {options.BaseDate:d. MMMM yyyy} med seed {options.Seed.ToString(CultureInfo.InvariantCulture)}."));
        terminal.Out.WriteLine(string.Create(Danish.Culture,
            $"{counts.Citizens:N0} borgere, {counts.Training:N0} uddannelser, {counts.Companies:N0} virksomheder med {counts.Workplaces:N0} arbejdssteder, {counts.Postings:N0} opslag, {counts.Staff:N0} medarbejdere, {counts.Proposals:N0} forslag, {counts.ContactRequests:N0} anmodninger."));
        terminal.Out.WriteLine(string.Create(Danish.Culture, $"Det tog {clock.Elapsed.TotalSeconds:N1} sekunder og højst {peak:N0} MB."));
    }
}
