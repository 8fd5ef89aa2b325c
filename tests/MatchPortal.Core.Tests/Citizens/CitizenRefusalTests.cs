using MatchPortal.Core.Citizens;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Tests.Rules;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Citizens;

public sealed class CitizenRefusalTests
{
    private const string IsClosed = "Sagen er afsluttet.";
    private const string BringBackFirst = "Sagen er afsluttet. Bed jobcentret om at åbne den, før du bliver vist igen.";

    public static TheoryData<Refusal> Refusals =>
    [
        Choose("ForMunicipalityWhenClosed", Visibility.Municipality),
        Choose("ForEmployersWhenClosed", Visibility.Employers),
        Pause("WhenClosed", IsClosed, Closed, 7),
        Pause("UntilYesterday", "Vælg i dag eller en senere dag.", s => s.Citizen, -1),
        Pause("ForAYearAndADay", "Vælg en dag inden for et år. Skal pausen vare længere, så vælg ”Skjult”.", s => s.Citizen, 366),
        Refusal.Of("Resume_WhenNotPaused", "Du holder ikke pause.", s => s.Citizen, (c, _) => c.CanResume(), (c, s) => c.Resume(s.By, s.Now)),
        Refusal.Of("Block_Twice", "Du har allerede blokeret virksomheden.", Blocking, (c, s) => c.CanBlock(s.Company.Id), (c, s) => c.Block(s.Company.Id, s.By, s.Now)),
        Refusal.Of(
            "Unblock_WhenNotBlocked",
            "Du har ikke blokeret virksomheden.",
            s => s.Citizen,
            (c, s) => c.CanUnblock(s.Company.Id),
            (c, s) => c.Unblock(s.Company.Id, s.By, s.Now)),
        Assign("WhenClosed", IsClosed, Closed, s => s.Colleague),
        Assign("WhenColleagueHasLeft", "Mads Aagaard er ikke længere ansat. Vælg en anden kontaktperson.", WithoutColleague, s => s.Colleague),
        Route("WhenClosed", IsClosed, Closed, s => s.NewUnit("Job og vækst"), "Flyttet."),
        Route("ToAClosedUnit", "Job og vækst er lukket. Vælg en anden enhed.", s => s.Citizen, ClosedUnit, "Flyttet."),
        Route("ToTheSameUnit", "Borgeren hører allerede til Ungecentret.", s => s.Citizen, s => s.Unit, "Flyttet."),
        Route("WithoutReason", "Skriv, hvorfor borgeren skifter enhed.", s => s.Citizen, s => s.NewUnit("Job og vækst"), " "),
        Assess("WhenClosed", IsClosed, Closed, "Et år uden arbejde."),
        Assess("WithoutReasons", "Skriv grundene til vurderingen. Borgeren kan læse dem.", s => s.Citizen, ""),
        Refusal.Of("ChangeTargetGroup_WhenClosed", IsClosed, Closed, (c, s) => c.ChangeTargetGroup(TargetGroup.FlexJob, s.By, s.Now)),
        Tie("WhenClosed", IsClosed, Closed),
        Tie("Twice", "Sagen har allerede en bruger. Log ind med den, eller ring til jobcentret.", s => s.Citizen.With(c => c.TieAccount(Guid.NewGuid(), s.By, s.Now))),
        Refusal.Of("Close_WhenClosed", "Sagen er allerede afsluttet.", Closed, (c, _) => c.CanClose(), (c, s) => c.Close(s.By, s.Now)),
        Refusal.Of("Reopen_WhenOpen", "Sagen er ikke afsluttet.", s => s.Citizen, (c, _) => c.CanReopen(), (c, s) => c.Reopen(s.By, s.Now)),
    ];

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Verb_WhenRefused_SaysWhatTheGuardSays(Refusal refusal) => refusal.Check();

    private static Refusal Choose(string when, Visibility visibility) => Refusal.Of(
        $"ChooseVisibility_{when}", BringBackFirst, Closed, (c, _) => c.CanChooseVisibility(visibility), (c, s) => c.ChooseVisibility(visibility, s.By, s.Now));

    private static Refusal Pause(string when, string sentence, Func<Sample, Citizen> citizen, int days) => Refusal.Of(
        $"PauseUntil_{when}", sentence, citizen, (c, s) => c.CanPause(s.Today.AddDays(days), s.Today), (c, s) => c.PauseUntil(s.Today.AddDays(days), s.By, s.Now));

    private static Refusal Assign(string when, string sentence, Func<Sample, Citizen> citizen, Func<Sample, StaffMember> contact) => Refusal.Of(
        $"AssignContact_{when}", sentence, citizen, (c, s) => c.CanAssignContact(contact(s)), (c, s) => c.AssignContact(contact(s), s.By, s.Now));

    private static Refusal Route(string when, string sentence, Func<Sample, Citizen> citizen, Func<Sample, Unit> unit, string reason) =>
        Refusal.Of($"Route_{when}", sentence, citizen, (c, s) => c.CanRoute(unit(s), reason.Scrubbed()), (c, s) => c.Route(unit(s), reason.Scrubbed(), s.By, s.Now));

    private static Refusal Assess(string when, string sentence, Func<Sample, Citizen> citizen, string reasons) => Refusal.Of(
        $"AssessRisk_{when}", sentence, citizen, (c, _) => c.CanAssessRisk(reasons.Scrubbed()), (c, s) => c.AssessRisk(RiskBand.High, reasons.Scrubbed(), s.By, s.Now));

    private static Refusal Tie(string when, string sentence, Func<Sample, Citizen> citizen) =>
        Refusal.Of($"TieAccount_{when}", sentence, citizen, (c, _) => c.CanTieAccount(), (c, s) => c.TieAccount(Guid.NewGuid(), s.By, s.Now));

    private static Citizen Closed(Sample s) => s.Citizen.With(c => c.Close(s.By, s.Now));

    private static Citizen Blocking(Sample s) => s.Citizen.With(c => c.Block(s.Company.Id, s.By, s.Now));

    private static Citizen WithoutColleague(Sample s)
    {
        s.Colleague.Leave(0, s.By, s.Now);
        return s.Citizen;
    }

    private static Unit ClosedUnit(Sample s) => s.NewUnit("Job og vækst").With(unit => unit.Close(0, 0, s.By, s.Now));
}
