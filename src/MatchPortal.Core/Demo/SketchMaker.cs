using MatchPortal.Core.Citizens;

namespace MatchPortal.Core.Demo;

/// <summary>Decides who a citizen is.</summary>
internal sealed class SketchMaker(World world)
{
    private const int TriesForAge = 12;

    private static readonly Urn<TargetGroup> Groups = Urn.Of(
        (TargetGroup.UnemploymentBenefit, 44.0), (TargetGroup.JobReady, 10.0), (TargetGroup.ActivityReady, 13.0), (TargetGroup.EducationReady, 8.0),
        (TargetGroup.SicknessBenefit, 9.0), (TargetGroup.JobClarification, 3.5), (TargetGroup.ResourceCourse, 3.0), (TargetGroup.Rehabilitation, 1.5),
        (TargetGroup.FlexJob, 5.5), (TargetGroup.SelfSupported, 2.5));

    private static readonly Urn<Visibility> Choices = Urn.Of((Visibility.Hidden, 30.0), (Visibility.Municipality, 27.0), (Visibility.Employers, 43.0));

    public Sketch Make(int index, Dice dice)
    {
        var known = KnownCitizen.Of(index);
        var group = known?.TargetGroup ?? Groups.Draw(dice);
        var age = known?.Age ?? AgeIn(group, dice);
        var born = world.Moments.Today.AddYears(-age).AddDays(-dice.Below(365));
        var origin = world.Seeds.Names.Origin(dice);
        var trade = known is null ? TradeFor(age, group, dice) : world.Seeds.Trades[known.Trade];
        var registered = Registered(known, dice);
        var working = Math.Max(0, age - (trade.TakesLongEducation ? 25 : 19));
        var years = known?.Years ?? (dice.Chance(working < 2 ? 0.7 : 0.12) ? 0 : Math.Min(dice.Low(1, Math.Max(1, working)), 40));
        return new Sketch
        {
            Index = index,
            Origin = origin,
            Name = known?.Name ?? world.Seeds.Names.Name(origin.Key, born.Year, dice),
            Born = born,
            Age = age,
            TargetGroup = group,
            Risk = RiskOf(group, years, dice),
            Visibility = known?.Visibility ?? Choices.Draw(dice),
            Trade = trade,
            Others = known is null ? OthersOf(trade, working, dice) : [],
            Years = years,
            LastYear = registered.Year - (dice.Chance(0.7) ? 0 : dice.Low(1, 6)),
            IsSkilled = known is not null || (group != TargetGroup.EducationReady && dice.Chance(trade.SkilledShare)),
            District = known is null ? world.Landscape.Draw(dice) : world.Landscape.Town,
            RegisteredAt = registered,
            ClosedAt = known is null && registered < world.Moments.DaysAgo(45) && dice.Chance(0.08) ? world.Moments.After(dice, registered, 20, 300) : null,
        };
    }

    private DateTime Registered(KnownCitizen? known, Dice dice)
    {
        var daysAgo = known is null ? dice.Low(2, dice.Chance(0.7) ? 400 : 1_050) : dice.Between(60, 120);
        return world.Moments.Within(dice, world.Moments.DaysAgo(daysAgo), world.Moments.DaysAgo(daysAgo - 1));
    }

    private static int AgeIn(TargetGroup group, Dice dice) => group switch
    {
        TargetGroup.EducationReady => dice.Between(18, 29),
        TargetGroup.FlexJob or TargetGroup.Rehabilitation or TargetGroup.JobClarification or TargetGroup.ResourceCourse => dice.Between(24, 64),
        TargetGroup.UnemploymentBenefit or TargetGroup.SicknessBenefit => dice.Between(21, 66),
        TargetGroup.JobReady or TargetGroup.ActivityReady or TargetGroup.SelfSupported => dice.Between(19, 63),
    };

    private Trade TradeFor(int age, TargetGroup group, Dice dice)
    {
        var trade = world.Seeds.Trades.Held.Draw(dice);
        for (var tries = 0; tries < TriesForAge && !Fits(trade, age, group); tries++)
        {
            trade = world.Seeds.Trades.Held.Draw(dice);
        }

        return trade;
    }

    private static bool Fits(Trade trade, int age, TargetGroup group) =>
        (!trade.TakesLongEducation || (age >= 24 && group is not (TargetGroup.EducationReady or TargetGroup.ActivityReady or TargetGroup.ResourceCourse)))
        && (trade.Group != "ledelse" || age >= 32);

    private Trade[] OthersOf(Trade trade, int working, Dice dice)
    {
        var count = working < 3 ? 0 : dice.Chance(0.55) ? 0 : dice.Chance(0.75) ? 1 : 2;
        var near = dice.Shuffled(world.Seeds.Trades.Near(trade));
        return [.. Enumerable.Range(0, count)
            .Select(i => i < near.Length && dice.Chance(0.75) ? near[i] : world.Seeds.Trades.Held.Draw(dice))
            .Where(other => other.Code != trade.Code && !other.TakesLongEducation)
            .DistinctBy(other => other.Code)];
    }

    private static RiskBand RiskOf(TargetGroup group, int years, Dice dice)
    {
        var high = group is TargetGroup.ActivityReady or TargetGroup.ResourceCourse or TargetGroup.JobClarification ? 0.6 : years == 0 ? 0.3 : 0.12;
        return dice.Chance(high) ? RiskBand.High : dice.Chance(0.45) ? RiskBand.Medium : RiskBand.Low;
    }
}
