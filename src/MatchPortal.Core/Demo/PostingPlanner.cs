using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Demo;

/// <summary>Decides whose posting it is, what it offers, and how far it has come.</summary>
internal sealed class PostingPlanner(World world, IReadOnlyList<Firm> firms)
{
    /// <summary>The first postings are fixed: both ask for a welder, one at each of the first two companies.</summary>
    public const int Known = 2;

    public const string Welder = "7212";

    private const int OldEnough = 400;

    private static readonly Urn<PostingKind> Kinds = Urn.Of(
        (PostingKind.OrdinaryJob, 57.0), (PostingKind.WorkPlacement, 16.0), (PostingKind.WageSubsidyJob, 9.0), (PostingKind.FlexJob, 9.0),
        (PostingKind.AdultApprenticeship, 6.0), (PostingKind.JobRotation, 1.6), (PostingKind.Rehabilitation, 1.4));

    private static readonly Urn<PostingStatus> States = Urn.Of(
        (PostingStatus.Draft, 7.0), (PostingStatus.Submitted, 6.0), (PostingStatus.Published, 45.0), (PostingStatus.Paused, 4.0),
        (PostingStatus.Filled, 18.0), (PostingStatus.Closed, 10.0), (PostingStatus.Expired, 10.0));

    private static readonly Urn<PostingStatus> StatesUnverified = Urn.Of((PostingStatus.Draft, 1.0), (PostingStatus.Submitted, 1.0));

    public PostingPlan Make(int index, Dice dice)
    {
        var isKnown = index < Known;
        var firm = isKnown ? firms[index] : dice.Pick(firms);
        var trade = isKnown ? world.Seeds.Trades[Welder] : world.Seeds.Trades.Wanted(firm.Sector.Groups.Draw(dice)).Draw(dice);
        var kind = isKnown ? PostingKind.OrdinaryJob : KindFor(firm, trade, dice);
        var status = kind.IsHistoric ? PostingStatus.Closed : isKnown ? PostingStatus.Published : StateFor(firm, dice);
        var drafted = DraftedAt(kind, status, firm, isKnown, dice);
        var reachesBoard = !kind.IsHistoric && status is not (PostingStatus.Draft or PostingStatus.Submitted);
        var published = reachesBoard ? world.Moments.After(dice, drafted, 1, 5) : (DateTime?)null;
        var ended = status is PostingStatus.Filled or PostingStatus.Closed or PostingStatus.Expired
            ? world.Moments.After(dice, published ?? drafted, 14, 55)
            : (DateTime?)null;
        var isSentBack = status == PostingStatus.Draft && dice.Chance(0.3);
        return new PostingPlan(
            index, firm, isKnown ? firm.Workplaces[0] : dice.Pick(firm.Workplaces), isKnown ? firm.Members[0] : dice.Pick(firm.Members), trade, kind, status, isSentBack, drafted, published, ended);
    }

    // Historic kinds need a company that was there then.
    private PostingKind KindFor(Firm firm, Trade trade, Dice dice)
    {
        var kind = Kinds.Draw(dice);
        var isApprenticeship = kind == PostingKind.AdultApprenticeship && trade.EducationLevel != "30";
        return isApprenticeship || (kind.IsHistoric && firm.ReadyAt > world.Moments.DaysAgo(OldEnough)) ? PostingKind.OrdinaryJob : kind;
    }

    private PostingStatus StateFor(Firm firm, Dice dice)
    {
        var status = firm.Company.IsVerified ? States.Draw(dice) : StatesUnverified.Draw(dice);
        var isTooNewToEnd = firm.ReadyAt > world.Moments.DaysAgo(70);
        var hasEnded = status is PostingStatus.Filled or PostingStatus.Closed or PostingStatus.Expired;
        return hasEnded && isTooNewToEnd ? PostingStatus.Published : status;
    }

    private DateTime DraftedAt(PostingKind kind, PostingStatus status, Firm firm, bool isKnown, Dice dice)
    {
        var (most, least) = isKnown ? (18, 13) : kind.IsHistoric ? (1_000, 300) : status switch
        {
            PostingStatus.Draft => (40, 1),
            PostingStatus.Submitted => (7, 1),
            PostingStatus.Published => (45, 1),
            PostingStatus.Paused => (60, 12),
            PostingStatus.Filled or PostingStatus.Closed or PostingStatus.Expired => (540, 60),
        };
        var from = world.Moments.DaysAgo(most);
        return world.Moments.Within(dice, from > firm.ReadyAt ? from : firm.ReadyAt.AddHours(1), world.Moments.DaysAgo(least));
    }
}
