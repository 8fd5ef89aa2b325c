using System.CommandLine;
using MatchPortal.Cli.Frame;
using MatchPortal.Core;
using MatchPortal.Core.Data;
using MatchPortal.Core.Matching.Replay;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Cli.Rankings;

/// <summary><c>rankings replay</c>: whether the rankings that citizens were asked from come out the same when they are computed again.</summary>
internal static class RankingsCommand
{
    public static Command Create(CommandFrame frame)
    {
        var replay = new Command("replay", "Regner hver gemt rangering efter, ud fra det, der blev gemt med den.");
        replay.SetAction(async (parsed, cancel) =>
        {
            await using var session = await frame.Open(parsed, cancel);
            var counts = new Dictionary<ReplayOutcome, int>();
            await foreach (var stored in session.Portal.Rankings.AsNoTracking().Include(ranking => ranking.Profiles).OrderBy(ranking => ranking.At).AsAsyncEnumerable().WithCancellation(cancel))
            {
                var played = RankingReplay.Play(stored);
                counts[played.Outcome] = counts.GetValueOrDefault(played.Outcome) + 1;
                if (played.Outcome != ReplayOutcome.Same)
                {
                    frame.Terminal.Out.WriteLine($"{stored.Id.Value}, {stored.At.DanishDay:d. MMMM yyyy}: {Sentence(stored, played)}");
                }
            }

            return Conclude(frame.Terminal, counts);
        });
        return new Command("rankings", "De rangeringer, borgere er spurgt ud fra.") { replay };
    }

    private static string Sentence(StoredRanking stored, ReplayedRanking played) => played.Outcome == ReplayOutcome.UnknownRules
        ? $"Programmet har ikke reglerne {stored.RulesVersion}."
        : $"{played.Differing.Count} af {stored.Profiles.Count} profiler står anderledes: {string.Join(", ", played.Differing.Select(profile => profile.Value))}.";

    private static int Conclude(Terminal terminal, Dictionary<ReplayOutcome, int> counts)
    {
        var (same, all) = (counts.GetValueOrDefault(ReplayOutcome.Same), counts.Values.Sum());
        terminal.Out.WriteLine(all == 0 ? "Der er ingen rangeringer at regne efter." : $"{same} af {all} rangeringer giver det samme.");
        return same == all ? 0 : throw new PortalStartException("Ikke alle rangeringer giver det samme. Gem databasen, som den er, og find ud af, hvad der er ændret.");
    }
}
