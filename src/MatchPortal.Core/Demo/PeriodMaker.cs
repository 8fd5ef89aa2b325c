using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Demo;

/// <summary>Deadlines and dates that agree with what became of the posting.</summary>
internal static class PeriodMaker
{
    public static PostingPeriod Make(Moments moments, PostingPlan plan, Dice dice)
    {
        var applyBy = ApplyBy(moments, plan, dice);
        var from = applyBy ?? DateOnly.FromDateTime(plan.PublishedAt ?? plan.DraftedAt).AddDays(21);
        var start = dice.Chance(0.4) ? (DateOnly?)null : from.AddDays(dice.Between(3, 60));
        return new PostingPeriod(start, End(plan.Kind, start ?? from, dice), applyBy);
    }

    private static DateOnly? ApplyBy(Moments moments, PostingPlan plan, Dice dice)
    {
        switch (plan.Status)
        {
            case PostingStatus.Expired:
                // The day before the portal closed it.
                return DateOnly.FromDateTime(plan.EndedAt!.Value).AddDays(-1);
            case PostingStatus.Filled or PostingStatus.Closed:
                return dice.Chance(0.8) ? DateOnly.FromDateTime(plan.EndedAt!.Value).AddDays(dice.Between(0, 12)) : null;
            case PostingStatus.Published when plan.IsKnown:
                return moments.Today.AddDays(20);
            case PostingStatus.Published when plan.PublishedAt < moments.DaysAgo(10) && dice.Chance(0.03):
                // Ran out in the night: the portal has not been there to close it.
                return moments.Today.AddDays(-1);
            case PostingStatus.Draft or PostingStatus.Submitted or PostingStatus.Published or PostingStatus.Paused:
                return dice.Chance(0.75) ? moments.Today.AddDays(dice.Low(0, 45)) : null;
            default:
                return null;
        }
    }

    private static DateOnly? End(PostingKind kind, DateOnly start, Dice dice) => kind switch
    {
        PostingKind.WorkPlacement => start.AddDays(7 * (dice.Chance(0.5) ? 4 : 13)),
        PostingKind.WageSubsidyJob => start.AddMonths(dice.Chance(0.5) ? 4 : 6),
        PostingKind.OrdinaryJob => dice.Chance(0.12) ? start.AddMonths(dice.Between(3, 12)) : null,
        PostingKind.AdultApprenticeship => start.AddMonths(dice.Between(30, 48)),
        PostingKind.FlexJob => null,
        PostingKind.JobRotation or PostingKind.Rehabilitation => start.AddMonths(dice.Between(3, 9)),
    };
}
