using MatchPortal.Core.Citizens;
using MatchPortal.Core.Lexicons.FreeText;
using MatchPortal.Core.Lexicons.Suggesting;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Data;

public static partial class Verbs
{
    private static readonly ConceptKey Welding = new(ConceptKind.Competence, "svejse-tig");
    private static readonly ProfileEducation Education = new("35", "071", 2015);

    private static IEnumerable<Verb> OfCases() =>
    [
        New("new Citizen", AuditAction.CitizenRegistered, NewCase),
        OnCase("ChooseVisibility", AuditAction.CitizenVisibilityChosen, (c, s) => c.ChooseVisibility(Visibility.Employers, s.By, s.Now)),
        OnCase("PauseUntil", AuditAction.CitizenPaused, (c, s) => c.PauseUntil(s.Today.AddDays(7), s.By, s.Now)),
        OnCase("Resume", AuditAction.CitizenResumed, (c, s) => c.Resume(s.By, s.Now), (c, s) => c.PauseUntil(s.Today, s.By, s.Now)),
        OnCase("Block", AuditAction.CitizenCompanyBlocked, (c, s) => c.Block(s.Company.Id, s.By, s.Now)),
        OnCase("Unblock", AuditAction.CitizenCompanyUnblocked, (c, s) => c.Unblock(s.Company.Id, s.By, s.Now), (c, s) => c.Block(s.Company.Id, s.By, s.Now)),
        OnCase("AssignContact", AuditAction.CitizenContactAssigned, (c, s) => c.AssignContact(s.Colleague, s.By, s.Now)),
        On<Citizen>("Citizen.Route", AuditAction.CitizenRouted, RouteCase),
        OnCase("AssessRisk", AuditAction.CitizenRiskAssessed, (c, s) => c.AssessRisk(RiskBand.High, "Et år uden arbejde.".Scrubbed(), s.By, s.Now)),
        OnCase("ChangeTargetGroup", AuditAction.CitizenTargetGroupChanged, (c, s) => c.ChangeTargetGroup(TargetGroup.FlexJob, s.By, s.Now)),
        OnCase("ProtectAddress", AuditAction.CitizenAddressProtectionChanged, (c, s) => c.ProtectAddress(true, s.By, s.Now)),
        OnCase("TieAccount", AuditAction.AccountTied, (c, s) => c.TieAccount(s.Account.Id, s.By, s.Now)),
        OnCase("Close", AuditAction.CitizenCaseClosed, (c, s) => c.Close(s.By, s.Now)),
        OnCase("Reopen", AuditAction.CitizenCaseReopened, (c, s) => c.Reopen(s.By, s.Now), (c, s) => c.Close(s.By, s.Now)),
    ];

    private static IEnumerable<Verb> OfProfiles() =>
    [
        New("new CompetenceProfile", AuditAction.ProfileStarted, s => new CompetenceProfile(new Area("461", null), s.By, s.Now)),
        OnProfile("LiveIn", (p, s) => p.LiveIn(new Area("461", "5000"), s.By, s.Now)),
        OnProfile("Summarise", (p, s) => p.Summarise("Jeg svejser.".Scrubbed(), s.By, s.Now)),
        OnProfile("Wish", (p, s) => p.Wish(Wishes.None with { Hours = new WeeklyHours(20, 30) }, s.By, s.Now)),
        OnProfile("State(ProfileCompetence)", (p, s) => p.State(new ProfileCompetence("svejse-tig", 4, 7, 2025, CompetenceSource.Work), s.By, s.Now)),
        OnProfile("State(ProfileOccupation)", (p, s) => p.State(new ProfileOccupation("7212", 7, 2025), s.By, s.Now)),
        OnProfile("State(ProfileEducation)", (p, s) => p.State(Education, s.By, s.Now)),
        OnProfile("State(ProfileCertificate)", (p, s) => p.State(new ProfileCertificate("truck-b", s.Today, null), s.By, s.Now)),
        OnProfile("State(ProfileLanguage)", (p, s) => p.State(new ProfileLanguage("da", LanguageLevel.Native), s.By, s.Now)),
        OnProfile("StateLicence", (p, s) => p.StateLicence("B", s.By, s.Now)),
        OnProfile("Write", (p, s) => p.Write(new ProfileContent("Jeg svejser.".Scrubbed(), Wishes.None, [], [], [], [], [], ["B"]), s.By, s.Now)),
        On<CompetenceProfile>("CompetenceProfile.Accept(ProfileCompetence)", AuditAction.SuggestionAccepted, s => s.Profile, (p, s) => p.Accept(new ProfileCompetence("svejse-tig", 4, 7, 2025, CompetenceSource.Work), s.By, s.Now)),
        On<CompetenceProfile>("CompetenceProfile.Accept(ProfileCertificate)", AuditAction.SuggestionAccepted, s => s.Profile, (p, s) => p.Accept(new ProfileCertificate("truck-b", s.Today, null), s.By, s.Now)),
        On<CompetenceProfile>("CompetenceProfile.Accept(String)", AuditAction.SuggestionAccepted, s => s.Profile, (p, s) => p.Accept("7212", s.By, s.Now)),
        On<CompetenceProfile>("CompetenceProfile.Reject", AuditAction.SuggestionRejected, s => s.Profile, (p, s) => p.Reject(Welding, s.By, s.Now)),
        On<CompetenceProfile>("CompetenceProfile.Reconsider", AuditAction.SuggestionReconsidered, s => s.Profile.With(p => p.Reject(Welding, s.By, s.Now)), (p, s) => p.Reconsider(Welding, s.By, s.Now)),
        OnProfile("Correct", (p, s) => p.Correct(new ProfileCompetence("svejse-tig", 4, 7, 2025, CompetenceSource.Work), s.By, s.Now)),
        OnFullProfile("ForgetWish", (p, s) => p.ForgetWish("7212", s.By, s.Now)),
        OnFullProfile("ForgetCompetence", (p, s) => p.ForgetCompetence("svejse-tig", s.By, s.Now)),
        OnFullProfile("ForgetOccupation", (p, s) => p.ForgetOccupation("7212", s.By, s.Now)),
        OnFullProfile("ForgetEducation", (p, s) => p.ForgetEducation(Education, s.By, s.Now)),
        OnFullProfile("ForgetCertificate", (p, s) => p.ForgetCertificate("truck-b", s.By, s.Now)),
        OnFullProfile("ForgetLanguage", (p, s) => p.ForgetLanguage("da", s.By, s.Now)),
        OnFullProfile("ForgetLicence", (p, s) => p.ForgetLicence("B", s.By, s.Now)),
    ];

    private static (Entity[] Stored, Func<Citizen> Make) NewCase(Sample s)
    {
        var profile = new CompetenceProfile(new Area("461", null), s.By, s.Now);
        return ([profile], () => new Citizen(profile.Id, s.Unit.Id, TargetGroup.FlexJob, s.By, s.Now));
    }

    private static (Entity[] Stored, Action<Citizen> Act) RouteCase(Sample s)
    {
        var other = s.NewUnit("Job og vækst");
        return ([s.Citizen, other], c => c.Route(other, "Flyttet til Amager.".Scrubbed(), s.By, s.Now));
    }

    private static Verb OnCase(string verb, AuditAction action, Action<Citizen, Sample> act) => On($"Citizen.{verb}", action, s => s.Citizen, act);

    private static Verb OnCase(string verb, AuditAction action, Action<Citizen, Sample> act, Action<Citizen, Sample> before) =>
        On($"Citizen.{verb}", action, s => s.Citizen.With(c => before(c, s)), act);

    private static Verb OnProfile(string verb, Action<CompetenceProfile, Sample> act) =>
        On($"CompetenceProfile.{verb}", AuditAction.ProfileRevised, s => s.Profile, act);

    private static Verb OnFullProfile(string verb, Action<CompetenceProfile, Sample> act) =>
        On($"CompetenceProfile.{verb}", AuditAction.ProfileRevised, s => s.Profile.With(p => Fill(p, s)), act);

    private static void Fill(CompetenceProfile profile, Sample sample)
    {
        profile.State(new ProfileCompetence("svejse-tig", 4, 7, 2025, CompetenceSource.Work), sample.By, sample.Now);
        profile.State(new ProfileOccupation("7212", 7, 2025), sample.By, sample.Now);
        profile.Accept("7212", sample.By, sample.Now);
        profile.State(Education, sample.By, sample.Now);
        profile.State(new ProfileCertificate("truck-b", sample.Today, null), sample.By, sample.Now);
        profile.State(new ProfileLanguage("da", LanguageLevel.Native), sample.By, sample.Now);
        profile.StateLicence("B", sample.By, sample.Now);
    }
}
