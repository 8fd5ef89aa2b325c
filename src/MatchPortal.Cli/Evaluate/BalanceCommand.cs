using System.CommandLine;
using MatchPortal.Cli.Frame;
using MatchPortal.Cli.Indexes;
using MatchPortal.Core;
using MatchPortal.Core.Indexes;
using MatchPortal.Core.Matching;
using MatchPortal.Core.Matching.Balance;
using MatchPortal.Core.Postings;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Cli.Evaluate;

/// <summary><c>evaluate balance</c>: proposals over all postings of a database at once, against each posting for itself: how evenly they fall, and what that costs.</summary>
internal static class BalanceCommand
{
    private const int Names = 52;

    private static readonly TimeSpan LooksEvery = TimeSpan.FromMilliseconds(200);

    private static readonly Option<int> PerProfile = new("--per-profile")
    {
        Description = "Højst så mange forslag til en profil.",
        HelpName = "ANTAL",
        DefaultValueFactory = _ => BalanceLimits.Standard.PerProfile,
    };

    private static readonly Option<int> PerPosting = new("--per-posting")
    {
        Description = "Højst så mange profiler til et opslag.",
        HelpName = "ANTAL",
        DefaultValueFactory = _ => BalanceLimits.Standard.PerPosting,
    };

    public static Command Create(CommandFrame frame)
    {
        var command = new Command("balance", "Måler, hvor jævnt forslag fordeles på profiler, hvert opslag for sig og alle opslag på én gang, og hvad det koster. Foreslår intet.") { PerProfile, PerPosting };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var session = await frame.Open(parsed, cancel);
            await using var site = await IndexSite.Reach(session, cancel);
            var limits = new BalanceLimits(Math.Max(1, parsed.GetValue(PerProfile)), Math.Max(1, parsed.GetValue(PerPosting)));
            var pairs = await Pairs(session, cancel);
            var alone = Figures(BalancedProposing.Alone(pairs.Pairs, limits), pairs, limits);
            var together = Figures(BalancedProposing.Of(pairs.Pairs, limits), pairs, limits);
            Print(frame.Terminal.Out, pairs, alone, together);
        });
        return command;
    }

    private static BalanceFigures Figures(IReadOnlyList<FittingPair> proposed, BoardPairs pairs, BalanceLimits limits) =>
        BalanceFigures.Of(proposed, pairs.Pairs, pairs.Postings, limits, posting => pairs.Attainable[posting]);

    private static async Task<BoardPairs> Pairs(PortalSession session, CancellationToken cancel)
    {
        var index = session.Get<PortalIndexes>().StaffProfiles;
        while (index.Status.Phase != IndexPhase.Ready)
        {
            await Task.Delay(LooksEvery, cancel);
        }

        var (desk, day) = (session.Get<MatchDesk>(), session.Now.DanishDay);
        var board = await session.Portal.Postings.AsNoTracking().Include(posting => posting.Workplace)
            .Where(posting => posting.Status == PostingStatus.Published && (posting.Period.ApplyBy == null || posting.Period.ApplyBy >= day))
            .OrderBy(posting => posting.Id).ToListAsync(cancel);
        using var snapshot = index.Snapshot()!;
        return BoardPairs.Of(snapshot, [.. board.Select(posting => desk.Plan(snapshot, desk.NeedOf(posting), MatchRules.Current, session.Now))]);
    }

    private static void Print(TextWriter output, BoardPairs pairs, BalanceFigures alone, BalanceFigures together)
    {
        output.WriteLine(string.Create(Danish.Culture, $"{pairs.Postings:N0} opslag med krav på opslagstavlen, {pairs.Pairs.Select(pair => pair.Profile).Distinct().Count():N0} profiler passer til mindst ét, {pairs.Pairs.Count:N0} par (de bedste {BoardPairs.Deep} til hvert opslag)."));
        Line("", $"hver for sig", $"på én gang");
        Line("Forslag", $"{alone.Proposals:N0}", $"{together.Proposals:N0}");
        Line("Gini for forslag pr. profil", $"{alone.Gini:0.000}", $"{together.Gini:0.000}");
        Line("Profiler, der aldrig foreslås", $"{alone.NeverProposed * 100:0.0} %", $"{together.NeverProposed * 100:0.0} %");
        Line("Flest forslag til én profil", $"{alone.Most:N0}", $"{together.Most:N0}");
        Line("Opslag med mindst tre, der passer", $"{alone.WithThree * 100:0.0} %", $"{together.WithThree * 100:0.0} %");
        Line("Point i gennemsnit", $"{alone.MeanPoints:0.0}", $"{together.MeanPoints:0.0}");
        Line("nDCG af listerne mod det bedste for opslaget alene", $"{alone.Ndcg:0.000}", $"{together.Ndcg:0.000}");

        void Line(string name, FormattableString first, FormattableString second) =>
            output.WriteLine($"{name,-Names}{first.ToString(Danish.Culture),14}{second.ToString(Danish.Culture),14}");
    }
}
