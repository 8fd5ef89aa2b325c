using MatchPortal.Core.Citizens;
using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Demo;

/// <summary>What a citizen wants and will not do.</summary>
internal sealed class WishMaker(World world)
{
    private static readonly int[] Distances = [5, 10, 10, 15, 20, 20, 25, 30, 30, 40, 50, 60, 80, 100];

    public Wishes Make(Sketch sketch, Dice dice)
    {
        var near = dice.Shuffled(world.Seeds.Trades.Near(sketch.Trade)).Select(trade => trade.Code).Take(dice.Low(0, 2));
        string[] occupations = dice.Chance(0.85) || sketch.IsKnown ? [sketch.Trade.Code, .. near] : [.. near];
        return new Wishes(
            occupations,
            KindsFor(sketch, dice),
            HoursFor(sketch, dice),
            sketch.IsKnown ? 40 : dice.Chance(0.1) ? null : dice.Pick(Distances),
            sketch.IsKnown || dice.Chance(0.65) ? null : world.Moments.Today.AddDays(dice.Between(-30, 100)),
            dice.Chance(0.33) ? world.Scrub(string.Join(". ", dice.Shuffled(world.Seeds.Phrases.Of("refusal")).Take(dice.Low(1, 2)))) : null);
    }

    private static IReadOnlyList<PostingKind> KindsFor(Sketch sketch, Dice dice) => sketch.TargetGroup switch
    {
        TargetGroup.FlexJob => [PostingKind.FlexJob],
        TargetGroup.UnemploymentBenefit or TargetGroup.JobReady or TargetGroup.SelfSupported => dice.Below(4) switch
        {
            0 => [PostingKind.OrdinaryJob],
            1 => [PostingKind.OrdinaryJob, PostingKind.WageSubsidyJob],
            2 when sketch is { IsSkilled: false, Age: >= 25 } => [PostingKind.OrdinaryJob, PostingKind.AdultApprenticeship],
            _ => [],
        },
        TargetGroup.Rehabilitation => [PostingKind.WorkPlacement, PostingKind.AdultApprenticeship],
        TargetGroup.ActivityReady or TargetGroup.ResourceCourse or TargetGroup.JobClarification =>
            dice.Chance(0.6) ? [PostingKind.WorkPlacement, PostingKind.WageSubsidyJob] : [],
        TargetGroup.EducationReady or TargetGroup.SicknessBenefit => dice.Chance(0.5) ? [PostingKind.WorkPlacement, PostingKind.OrdinaryJob] : [],
    };

    private static WeeklyHours HoursFor(Sketch sketch, Dice dice)
    {
        if (sketch.TargetGroup is TargetGroup.FlexJob or TargetGroup.JobClarification or TargetGroup.ResourceCourse)
        {
            var least = dice.Between(2, 12);
            return new WeeklyHours(least, Math.Min(25, least + dice.Between(3, 12)));
        }

        return dice.Below(10) switch
        {
            < 5 => WeeklyHours.Full,
            5 or 6 => new WeeklyHours(30, WeeklyHours.FullWeek),
            7 => new WeeklyHours(25, 32),
            8 => new WeeklyHours(15, WeeklyHours.FullWeek),
            _ => new WeeklyHours(10, 25),
        };
    }
}
