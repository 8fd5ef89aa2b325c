using MatchPortal.Core.Companies;
using MatchPortal.Core.Companies.Questions;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Privacy;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Data;

public static partial class Verbs
{
    private static readonly MemberContact NewContact = new("ny@firma.example", null);

    private static readonly StaffContact NewMobile = new("ny@kommune.example", "21314151");

    private static IEnumerable<Verb> OfCompanies() =>
    [
        New("new Company", AuditAction.CompanyRegistered, s => s.NewCompany("Lageret A/S")),
        On("Company.Rename", AuditAction.CompanyRenamed, s => s.Company, (c, s) => c.Rename("Havnens Nye Værft ApS", s.By, s.Now)),
        On("Company.Verify", AuditAction.CompanyVerified, s => s.NewCompany("Lageret A/S"), (c, s) => c.Verify(s.By, s.Now)),
        On("Company.WithdrawVerification", AuditAction.CompanyVerificationWithdrawn, s => s.Company, (c, s) => c.WithdrawVerification("Konkurs.", s.By, s.Now)),
        On("Company.AssignContact", AuditAction.CompanyContactAssigned, s => s.Company, (c, s) => c.AssignContact(s.Consultant, s.By, s.Now)),
        On("Company.ReportDispute", AuditAction.DisputeReported, s => s.Company, (c, s) => c.ReportDispute(LabourDisputeKind.Strike, s.Today, s.By, s.Now)),
        On("Company.EndDispute", AuditAction.DisputeEnded, s => s.Company.With(c => c.ReportDispute(LabourDisputeKind.Strike, s.Today, s.By, s.Now)), (c, s) => c.EndDispute(s.By, s.Now)),
        New("new Workplace", AuditAction.WorkplaceOpened, s => s.NewWorkplace("Tørdokken")),
        On("Workplace.Revise", AuditAction.WorkplaceRevised, s => s.Workplace, (w, s) => w.Revise("Tørdokken", w.Address, s.By, s.Now)),
        On("Workplace.StateHeadcount", AuditAction.WorkplaceHeadcountStated, s => s.Workplace, (w, s) => w.StateHeadcount(41, s.By, s.Now)),
        On("Workplace.Close", AuditAction.WorkplaceClosed, s => s.Workplace, (w, s) => w.Close(0, s.By, s.Now)),
        New("new CompanyMember", AuditAction.MemberJoined, s => s.NewMember("Nina Ny", MemberRole.Recruiter)),
        New<CompanyMember>("CompanyMember.Asking", AuditAction.AccessAsked, s => ([], () => CompanyMember.Asking(s.Company.Id, "Nina Ny", NewContact, s.Now)), _ => Actor.Portal),
        On("CompanyMember.Admit", AuditAction.MemberAdmitted, s => CompanyMember.Asking(s.Company.Id, "Nina Ny", NewContact, s.Now), (m, s) => m.Admit(s.By, s.Now)),
        On("CompanyMember.TieAccount", AuditAction.AccountTied, s => s.Recruiter, (m, s) => m.TieAccount(s.Account.Id, s.By, s.Now)),
        On("CompanyMember.Verify", AuditAction.MemberVerified, s => s.Recruiter, (m, s) => m.Verify(s.By, s.Now)),
        On("CompanyMember.ChangeRole", AuditAction.MemberRoleChanged, s => s.Recruiter, (m, s) => m.ChangeRole(MemberRole.Owner, 1, s.By, s.Now)),
        On("CompanyMember.ChangeContact", AuditAction.MemberContactChanged, s => s.Owner, (m, s) => m.ChangeContact(NewContact, s.By, s.Now)),
        On("CompanyMember.Leave", AuditAction.MemberLeft, s => s.Recruiter, (m, s) => m.Leave(1, s.By, s.Now)),
    ];

    private static IEnumerable<Verb> OfConsultantQuestions() =>
    [
        New<ConsultantQuestion>("new ConsultantQuestion", AuditAction.CompanyAsked, s => ([], () => CallBack(s)), s => Actor.Member(s.Owner.Id)),
        On("ConsultantQuestion.Reply", AuditAction.CompanyAnswered, CallBack, (q, s) => q.Reply("Jeg ringer i morgen.".Scrubbed(), s.Consultant.Id, s.Now)),
    ];

    private static ConsultantQuestion CallBack(Sample s) => new(QuestionKind.CallBack, s.Company, null, "Ring efter klokken to.".Scrubbed(), s.Owner.Id, s.Now);

    private static IEnumerable<Verb> OfJobCentres() =>
    [
        New("new Unit", AuditAction.UnitOpened, s => s.NewUnit("Job og vækst")),
        On("Unit.Revise", AuditAction.UnitRevised, s => s.Unit, (u, s) => u.Revise("Job og vækst", u.Address, s.By, s.Now)),
        On("Unit.Close", AuditAction.UnitClosed, s => s.NewUnit("Job og vækst"), (u, s) => u.Close(0, 0, s.By, s.Now)),
        New("new StaffMember", AuditAction.StaffJoined, s => s.NewStaff("Niels Ny")),
        On("StaffMember.TieAccount", AuditAction.AccountTied, s => s.Colleague, (m, s) => m.TieAccount(s.Account.Id, s.By, s.Now)),
        On<StaffMember>("StaffMember.MoveTo", AuditAction.StaffMoved, MoveColleague),
        On("StaffMember.NameSubstitute", AuditAction.StaffSubstituteNamed, s => s.Colleague, (m, s) => m.NameSubstitute(s.Consultant, s.By, s.Now)),
        On("StaffMember.ChangeContact", AuditAction.StaffContactChanged, s => s.Colleague, (m, s) => m.ChangeContact(NewMobile, s.By, s.Now)),
        On("StaffMember.Leave", AuditAction.StaffLeft, s => s.Colleague, (m, s) => m.Leave(0, s.By, s.Now)),
    ];

    private static (Entity[] Stored, Action<StaffMember> Act) MoveColleague(Sample s)
    {
        var other = s.NewUnit("Job og vækst");
        return ([s.Colleague, other], m => m.MoveTo(other, s.By, s.Now));
    }
}
