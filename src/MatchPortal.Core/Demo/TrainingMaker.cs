using System.Globalization;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.Core.Training;

namespace MatchPortal.Core.Demo;

/// <summary>Writes courses down: the agreed ones through a decision that was made before they began.</summary>
internal sealed class TrainingMaker(World world)
{
    public (IReadOnlyList<TrainingDecision> Decisions, IReadOnlyList<TrainingRecord> Records) Make(
        Sketch sketch, ProfileId profile, StaffMember contact, Actor citizen, IReadOnlyList<Course> courses, Dice dice)
    {
        List<TrainingDecision> decisions = [];
        List<TrainingRecord> records = [];
        foreach (var course in courses)
        {
            if (course.DialogueOn is { } dialogue)
            {
                var decision = Decide(sketch, profile, contact, course, dialogue, dice);
                decisions.Add(decision);
                records.Add(Agreed(profile, course, decision, contact, dice));
            }
            else
            {
                records.Add(Record(sketch, profile, course, dice.Chance(0.5) ? citizen : Actor.Staff(contact.Id), dice));
            }
        }

        if (!sketch.IsKnown && dice.Chance(0.012) && sketch.Trade.Useful.Count > 0)
        {
            decisions.Add(Withdrawn(sketch, profile, contact, dice));
        }

        return (decisions, records);
    }

    private TrainingDecision Decide(Sketch sketch, ProfileId profile, StaffMember contact, Course course, DateOnly dialogue, Dice dice)
    {
        var at = dialogue.ToDateTime(new TimeOnly(dice.Between(7, 14), dice.Below(60)), DateTimeKind.Utc);
        var gaps = new Gaps().With("fag", sketch.Trade.Noun).With("k1", world.Label(course.Competences[0]));
        var goal = world.Scrub(world.Seeds.Phrases.Pick("goal", "*", gaps, dice)!);
        return new TrainingDecision(profile, contact.Id, dialogue, sketch.Risk, Reasons(sketch.Risk, dice), Basis(sketch, dialogue), goal, at)
        {
            Id = DecisionId.From(dice.NextId()),
        };
    }

    private TrainingRecord Agreed(ProfileId profile, Course course, TrainingDecision decision, StaffMember contact, Dice dice)
    {
        var at = decision.DialogueOn.ToDateTime(new TimeOnly(15, dice.Below(60)), DateTimeKind.Utc);
        var record = new TrainingRecord(profile, world.Scrub(course.Title), course.Period, course.Competences, TrainingChoice.Unknown, Actor.Staff(contact.Id), at)
        {
            Id = TrainingId.From(dice.NextId()),
        };
        record.AgreedBy(decision, Actor.Staff(contact.Id), at.AddMinutes(1));
        return record;
    }

    private TrainingRecord Record(Sketch sketch, ProfileId profile, Course course, Actor by, Dice dice)
    {
        var at = world.Moments.After(dice, sketch.RegisteredAt, 0.1, 20);
        return new TrainingRecord(profile, world.Scrub(course.Title), course.Period, course.Competences, course.Choice, by, at) { Id = TrainingId.From(dice.NextId()) };
    }

    private TrainingDecision Withdrawn(Sketch sketch, ProfileId profile, StaffMember contact, Dice dice)
    {
        var at = world.Moments.After(dice, sketch.RegisteredAt, 1, 60);
        var course = new Course("", new TrainingPeriod(default, null), [dice.Pick(sketch.Trade.Useful)], TrainingChoice.WellChosen, DateOnly.FromDateTime(at));
        var decision = Decide(sketch, profile, contact, course, course.DialogueOn!.Value, dice);
        var withdrawn = world.Moments.After(dice, at.AddDays(1), 1, 30);
        decision.Withdraw([], world.Scrub(world.Seeds.Phrases.Pick("withdrawn", "*", new Gaps(), dice)!), Actor.Staff(contact.Id), withdrawn);
        return decision;
    }

    public ScrubbedText Reasons(RiskBand risk, Dice dice)
    {
        var reasons = dice.Shuffled(world.Seeds.Phrases.Of($"risk-{risk}")).Take(dice.Between(1, 2));
        return world.Scrub(string.Join(' ', dice.Chance(0.4) ? reasons.Append(dice.Pick(world.Seeds.Phrases.Of("risk-answer"))) : reasons));
    }

    private DemandBasis Basis(Sketch sketch, DateOnly dialogue)
    {
        var region = world.Landscape.Home.Region;
        var period = string.Create(CultureInfo.InvariantCulture, $"{dialogue.Year}H{(dialogue.Month <= 6 ? 1 : 2)}");
        var demand = world.Lexicon.Demands.Find(sketch.Trade.Code, region, period) ?? world.Lexicon.Demands.Find(sketch.Trade.Code, region);
        return new DemandBasis(sketch.Trade.Code, region, period, demand?.Level ?? DemandLevel.Good);
    }
}
