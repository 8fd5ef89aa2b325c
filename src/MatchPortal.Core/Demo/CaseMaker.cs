using System.Globalization;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.JobCentres;

namespace MatchPortal.Core.Demo;

/// <summary>One citizen's case from registration until today.</summary>
internal sealed class CaseMaker(World world, Office office, IReadOnlyList<Firm> firms)
{
    private const int CitizenPhones = 1_000;

    private readonly SketchMaker _sketches = new(world);
    private readonly CourseMaker _courses = new(world);
    private readonly TrainingMaker _training = new(world);
    private readonly ProfileMaker _profiles = new(world, new SummaryWriter(world));

    /// <summary>Call with 0, 1, 2 … in order: no two summaries may be alike.</summary>
    public CaseFile Make(int index)
    {
        var dice = world.DiceFor("citizen", index);
        var sketch = _sketches.Make(index, dice);
        var courses = _courses.Make(sketch, dice);
        var unit = office.UnitFor(sketch.TargetGroup, sketch.Age);
        var contact = index == 0 ? office.Staff[6] : office.ContactIn(unit, dice);
        var hasProtectedAddress = !sketch.IsKnown && dice.Chance(0.015);
        var area = new Area(sketch.District.Municipality, hasProtectedAddress || dice.Chance(0.05) ? null : sketch.District.Code);
        var profile = new CompetenceProfile(area, Actor.Staff(contact.Id), sketch.RegisteredAt) { Id = ProfileId.From(dice.NextId()) };
        var citizen = Register(sketch, profile.Id, unit, contact, dice);
        var himself = Actor.Citizen(citizen.Id);
        var written = world.Moments.After(dice, sketch.RegisteredAt, 0.05, 12);
        profile.Write(_profiles.Make(sketch, courses, DateOnly.FromDateTime(written), dice), dice.Chance(0.6) ? himself : Actor.Staff(contact.Id), written);
        Learn(profile, courses, himself, written, dice);
        var (decisions, training) = _training.Make(sketch, profile.Id, contact, himself, courses, dice);
        Live(citizen, sketch, contact, written, dice);
        if (hasProtectedAddress)
        {
            citizen.ProtectAddress(true, Actor.Staff(contact.Id), written);
        }

        Close(citizen, sketch, contact);
        return new CaseFile(sketch, citizen, profile, IdentityOf(citizen, sketch, dice), decisions, training);
    }

    private Citizen Register(Sketch sketch, ProfileId profile, Unit unit, StaffMember contact, Dice dice)
    {
        // A few began in another unit.
        var moved = !sketch.IsKnown && dice.Chance(0.04);
        var first = moved ? office.Units[(Array.IndexOf([.. office.Units], unit) + 1) % OfficeMaker.Entrance] : unit;
        var by = Actor.Staff(contact.Id);
        var citizen = new Citizen(profile, first.Id, sketch.TargetGroup, by, sketch.RegisteredAt) { Id = CitizenId.From(dice.NextIdAt(sketch.RegisteredAt)) };
        if (moved)
        {
            var reason = world.Scrub(world.Seeds.Phrases.Pick("route", "*", new Gaps(), dice)!);
            citizen.Route(unit, reason, by, world.Moments.After(dice, sketch.RegisteredAt, 1, 20));
        }

        citizen.AssignContact(contact, by, world.Moments.After(dice, sketch.RegisteredAt, 0.02, 2));
        if (DemoPersons.OfCitizen(sketch.Index) is { } known)
        {
            citizen.TieAccount(known.AccountId, Actor.Citizen(citizen.Id), world.Moments.After(dice, sketch.RegisteredAt, 1, 3));
        }

        return citizen;
    }

    // What has been learnt since the profile was written. A profile that knows it already from an earlier course keeps that.
    private void Learn(CompetenceProfile profile, IReadOnlyList<Course> courses, Actor by, DateTime written, Dice dice)
    {
        foreach (var course in courses.Where(course => course.IsFinishedOn(world.Moments.Today) && !course.IsFinishedOn(DateOnly.FromDateTime(written))))
        {
            var finished = course.Period.End!.Value.ToDateTime(new TimeOnly(15, 0), DateTimeKind.Utc);
            var at = world.Moments.After(dice, finished, 0.1, 6);
            foreach (var competence in CompetenceMaker.Learnt(course, dice).Where(learnt => profile.Competences.All(known => known.CompetenceId != learnt.CompetenceId)))
            {
                profile.State(competence, by, at);
            }
        }
    }

    private void Live(Citizen citizen, Sketch sketch, StaffMember contact, DateTime written, Dice dice)
    {
        var himself = Actor.Citizen(citizen.Id);
        if (sketch.IsKnown || dice.Chance(0.88))
        {
            var reasons = _training.Reasons(sketch.Risk, dice);
            citizen.AssessRisk(sketch.Risk, reasons, Actor.Staff(contact.Id), world.Moments.After(dice, sketch.RegisteredAt, 1, 14));
        }

        if (sketch.Visibility != Visibility.Hidden)
        {
            citizen.ChooseVisibility(sketch.Visibility, dice.Chance(0.85) ? himself : Actor.Staff(contact.Id), VisibleFrom(written));
        }

        if (!sketch.IsKnown && sketch.Visibility != Visibility.Hidden && sketch.ClosedAt is null && dice.Chance(0.04))
        {
            var since = world.Moments.Within(dice, Later(VisibleFrom(written), world.Moments.DaysAgo(20)), world.Moments.Now);
            citizen.PauseUntil(world.Moments.Today.AddDays(dice.Between(2, 60)), himself, since);
        }

        if (!sketch.IsKnown && sketch.ClosedAt is null && dice.Chance(0.03))
        {
            var firm = dice.Pick(firms);
            citizen.Block(firm.Company.Id, himself, Later(firm.ReadyAt, VisibleFrom(written)));
        }
    }

    private static void Close(Citizen citizen, Sketch sketch, StaffMember contact)
    {
        if (sketch.ClosedAt is { } closed)
        {
            citizen.Close(Actor.Staff(contact.Id), closed);
        }
    }

    private CitizenIdentity IdentityOf(Citizen citizen, Sketch sketch, Dice dice)
    {
        var email = DemoPersons.OfCitizen(sketch.Index)?.Email ?? (dice.Chance(0.93) ? DemoMail.Of(sketch.Name.Full, sketch.Index, "borger.example") : null);
        var phone = sketch.IsKnown || dice.Chance(0.96) ? World.Phone(CitizenPhones + (sketch.Index % 9_000)) : null;
        var street = world.Seeds.Names.Street(dice, withFloor: true);
        var contact = new CitizenContact(email, phone, street, sketch.District.Code, sketch.District.Name);
        var reference = string.Create(CultureInfo.InvariantCulture, $"FJ-{sketch.RegisteredAt.Year}-{sketch.Index + 1:000000}");
        return new CitizenIdentity(citizen.Id, sketch.Name, sketch.Born, contact, reference);
    }

    private DateTime VisibleFrom(DateTime written) => written.AddMinutes(20) < world.Moments.Now ? written.AddMinutes(20) : world.Moments.Now;

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;
}
