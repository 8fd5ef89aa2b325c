using MatchPortal.Core.Companies;
using MatchPortal.Core.Rules;
using MatchPortal.Core.Tests.Rules;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Companies;

public sealed class CompanyRefusalTests
{
    private const string OneOwner = "Virksomheden skal have mindst én ejer. Gør først en anden til ejer.";
    private const string Gone = "Rikke Holm er ikke længere med i virksomheden.";
    private const string Headcount = "Skriv antallet af ansatte omregnet til fuld tid.";

    public static TheoryData<Refusal> Refusals => [.. OfCompany(), .. OfWorkplace(), .. OfMember()];

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Verb_WhenRefused_SaysWhatTheGuardSays(Refusal refusal) => refusal.Check();

    private static IEnumerable<Refusal> OfCompany() =>
    [
        Refusal.OfNew("NewCompany_WithoutName", "Skriv virksomhedens navn.", s => s.NewCompany(" ")),
        Refusal.Of("Rename_ToNothing", "Skriv virksomhedens navn.", s => s.Company, (_, _) => Company.CanBeCalled(""), (c, s) => c.Rename("", s.By, s.Now)),
        Refusal.Of("Verify_Twice", "Virksomheden er allerede godkendt.", s => s.Company, (c, _) => c.CanVerify(), (c, s) => c.Verify(s.By, s.Now)),
        WithdrawVerification("WhenNotVerified", "Virksomheden er ikke godkendt.", s => s.NewCompany("Lageret A/S"), "Konkurs."),
        WithdrawVerification("WithoutReason", "Skriv, hvorfor godkendelsen trækkes tilbage.", s => s.Company, " "),
        Refusal.Of(
            "AssignContact_WhenColleagueHasLeft",
            "Mads Aagaard er holdt op. Vælg en anden konsulent.",
            s => s.Company.With(_ => s.Colleague.Leave(0, s.By, s.Now)),
            (_, s) => Company.CanAssignContact(s.Colleague),
            (c, s) => c.AssignContact(s.Colleague, s.By, s.Now)),
    ];

    private static IEnumerable<Refusal> OfWorkplace() =>
    [
        Refusal.OfNew("NewWorkplace_WithoutName", "Skriv arbejdsstedets navn.", s => s.NewWorkplace("")),
        Refusal.OfNew("NewWorkplace_WithNegativeHeadcount", Headcount, s => s.NewWorkplace("Lager", headcount: -1)),
        Refusal.Of(
            "Revise_WithoutName", "Skriv arbejdsstedets navn.", s => s.Workplace, (_, _) => Workplace.CanBeCalled(" "), (w, s) => w.Revise(" ", w.Address, s.By, s.Now)),
        Count("Negative", -0.1m),
        Count("OfACity", 100_000.1m),
        CloseWorkplace("Twice", "Arbejdsstedet er allerede lukket.", s => s.Workplace.With(w => w.Close(0, s.By, s.Now)), 0),
        CloseWorkplace("WithOpenPostings", "Luk først arbejdsstedets 3 opslag.", s => s.Workplace, 3),
    ];

    private static IEnumerable<Refusal> OfMember() =>
    [
        Refusal.OfNew("NewMember_WithoutName", "Skriv dit navn.", s => s.NewMember(" ", MemberRole.Owner)),
        Member("TieAccount_WhenGone", Gone, Left, (m, _) => m.CanTieAccount(), (m, s) => m.TieAccount(Guid.NewGuid(), s.By, s.Now)),
        Member("TieAccount_Twice", "Ole Værft har allerede en bruger.", Tied, (m, _) => m.CanTieAccount(), (m, s) => m.TieAccount(Guid.NewGuid(), s.By, s.Now)),
        Member("Verify_WhenGone", Gone, Left, (m, _) => m.CanVerify(), (m, s) => m.Verify(s.By, s.Now)),
        Member("Verify_Twice", "Ole Værft er allerede godkendt.", s => s.Owner, (m, _) => m.CanVerify(), (m, s) => m.Verify(s.By, s.Now)),
        ChangeRole("WhenGone", Gone, Left, MemberRole.Owner, 1),
        ChangeRole("OfTheLastOwner", OneOwner, s => s.Owner, MemberRole.Recruiter, 0),
        Member("Leave_WhenGone", Gone, Left, (m, _) => m.CanLeave(1), (m, s) => m.Leave(1, s.By, s.Now)),
        Member("Leave_OfTheLastOwner", OneOwner, s => s.Owner, (m, _) => m.CanLeave(0), (m, s) => m.Leave(0, s.By, s.Now)),
        Refusal.Of("ChangeContact_WhenGone", Gone, Left, (m, s) => m.ChangeContact(new MemberContact("ny@firma.example", null), s.By, s.Now)),
    ];

    private static Refusal WithdrawVerification(string when, string sentence, Func<Sample, Company> company, string reason) => Refusal.Of(
        $"WithdrawVerification_{when}", sentence, company, (c, _) => c.CanWithdrawVerification(reason), (c, s) => c.WithdrawVerification(reason, s.By, s.Now));

    private static Refusal Count(string when, decimal headcount) => Refusal.Of(
        $"StateHeadcount_{when}", Headcount, s => s.Workplace, (_, _) => Workplace.CanHaveHeadcount(headcount), (w, s) => w.StateHeadcount(headcount, s.By, s.Now));

    private static Refusal CloseWorkplace(string when, string sentence, Func<Sample, Workplace> workplace, int postings) =>
        Refusal.Of($"CloseWorkplace_{when}", sentence, workplace, (w, _) => w.CanClose(postings), (w, s) => w.Close(postings, s.By, s.Now));

    private static Refusal ChangeRole(string when, string sentence, Func<Sample, CompanyMember> member, MemberRole role, int otherOwners) => Refusal.Of(
        $"ChangeRole_{when}", sentence, member, (m, _) => m.CanChangeRole(role, otherOwners), (m, s) => m.ChangeRole(role, otherOwners, s.By, s.Now));

    private static Refusal Member(
        string name, string sentence, Func<Sample, CompanyMember> member, Func<CompanyMember, Sample, Verdict> guard, Action<CompanyMember, Sample> verb) =>
        Refusal.Of(name, sentence, member, guard, verb);

    private static CompanyMember Left(Sample s) => s.Recruiter.With(m => m.Leave(0, s.By, s.Now));

    private static CompanyMember Tied(Sample s) => s.Owner.With(m => m.TieAccount(Guid.NewGuid(), s.By, s.Now));
}
