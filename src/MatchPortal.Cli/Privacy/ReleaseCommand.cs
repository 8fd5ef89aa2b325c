using System.CommandLine;
using System.Diagnostics;
using MatchPortal.Cli.Frame;
using MatchPortal.Core;
using MatchPortal.Core.Data;
using MatchPortal.Core.Privacy.Release;

namespace MatchPortal.Cli.Privacy;

/// <summary><c>release</c>: makes the release of the day, as the site does by its clock, and prints what was coarsened and left out.</summary>
internal static class ReleaseCommand
{
    public static Command Create(CommandFrame frame)
    {
        var k = KOption();
        var command = new Command("release", "Laver dagens udgivelse af profiler til virksomhederne og viser, hvad der er gjort grovere eller udeladt. Sitet kan køre imens.") { k };
        command.SetAction(async (parsed, cancel) =>
        {
            var clock = Stopwatch.StartNew();
            await using var session = await frame.Open(parsed, cancel);
            var release = await session.Get<DailyRelease>().Run(RulesOf(parsed.GetValue(k)), cancel: cancel);
            foreach (var line in Lines(release.Report))
            {
                frame.Terminal.Out.WriteLine(line);
            }

            frame.Terminal.Out.WriteLine(string.Create(Danish.Culture, $"Udgivelse {release.Id} for {release.Day:d. MMMM yyyy} svarer nu. Det tog {clock.Elapsed.TotalSeconds:N1} sekunder."));
            return 0;
        });
        return command;
    }

    public static Option<int> KOption() => new("--k")
    {
        Description = $"Så mange skal mindst være fælles om det, der vises. Uden valget: {ReleaseRules.Standard.K}.",
        HelpName = "ANTAL",
        DefaultValueFactory = _ => ReleaseRules.Standard.K,
    };

    /// <exception cref="PortalStartException">Fewer than two, or so many that nothing is left.</exception>
    public static ReleaseRules RulesOf(int k) => k is >= 2 and <= 100
        ? k == ReleaseRules.Standard.K ? ReleaseRules.Standard : ReleaseRules.Of(k)
        : throw new PortalStartException("Vælg --k mellem 2 og 100.");

    public static IEnumerable<string> Lines(ReleaseReport report)
    {
        static string Say(FormattableString text) => text.ToString(Danish.Culture);
        yield return Say($"{report.Visible:N0} profiler vises til virksomheder; {report.Published:N0} er udgivet i {report.Classes:N0} klasser, så mindst {report.K} er fælles om alt, der vises, og en kompetence.");
        yield return Say($"Udeladt: {report.LeftOut:N0}, fordi for få ligner; {report.Waiting:N0} nye venter på flere.");
        yield return Say($"Sted: {report.Places.Municipality:N0} med kommune, {report.Places.Region:N0} med region, {report.Places.None:N0} uden. Postdistrikt aldrig.");
        yield return Say($"Fag: {string.Join(", ", report.Occupations.Select((count, digits) => Say($"{count:N0} med {digits} cifre")).Reverse())}.");
        yield return Say($"Fortalt om: kørekort {report.Traits.Licences:N0}, år i faget {report.Traits.Years:N0}, dansk {report.Traits.Danish:N0}, uddannelse {report.Traits.EducationLevel:N0}. Klassens grænser (slags, timer, afstand) er også egne for {report.Traits.OwnLimits:N0}.");
        yield return Say($"Kompetencer: {report.Competences.WithLevel:N0} med niveau, {report.Competences.WithoutLevel:N0} uden niveau, {report.Competences.Broader:N0} som bredere, {report.Competences.Off:N0} udeladt.");
    }
}
