using MatchPortal.Core.Privacy;
using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Companies;

/// <summary>Somebody who acts for a company in the portal.</summary>
public sealed class CompanyMember : Entity
{
    private CompanyMember()
    {
    }

    public CompanyMember(CompanyId companyId, string name, MemberContact contact, MemberRole role, Actor by, DateTime now)
    {
        Verdict.Require(!string.IsNullOrWhiteSpace(name), "Skriv dit navn.").Demand();
        Id = MemberId.New();
        (CompanyId, Name, Contact, Role, AdmittedAt) = (companyId, name.Trim(), contact, role, now);
        Record(by, AuditAction.MemberJoined, now);
    }

    /// <summary>Somebody who would like to act for a company that is here. An owner or the municipality lets them in.</summary>
    public static CompanyMember Asking(CompanyId companyId, string name, MemberContact contact, DateTime now)
    {
        var member = new CompanyMember(companyId, name, contact, MemberRole.Recruiter, Actor.Portal, now) { AdmittedAt = null };
        member.TakeRecords();
        member.Record(Actor.Portal, AuditAction.AccessAsked, now);
        return member;
    }

    public MemberId Id { get; internal init; }

    public CompanyId CompanyId { get; private set; }

    public Guid? AccountId { get; private set; }

    public string Name { get; private set; } = "";

    public MemberContact Contact { get; private set; } = null!;

    public MemberRole Role { get; private set; }

    /// <summary>Null for who has asked to be let in: without it there is no account, and so nothing to see.</summary>
    public DateTime? AdmittedAt { get; private set; }

    public DateTime? VerifiedAt { get; private set; }

    public DateTime? LeftAt { get; private set; }

    public bool IsActive => LeftAt is null;

    public bool IsAdmitted => AdmittedAt is not null;

    public bool IsVerified => VerifiedAt is not null;

    internal override AuditSubject Subject => new(nameof(CompanyMember), Id.Value);

    public Verdict CanManageColleagues() => CanAct()
        .And(Verdict.Require(IsAdmitted && Role == MemberRole.Owner, "Det er virksomhedens ejer, der bestemmer, hvem der er med."));

    public Verdict CanAdmit() => CanAct()
        .And(Verdict.Require(!IsAdmitted, "{0} er allerede lukket ind.", Name));

    public void Admit(Actor by, DateTime now)
    {
        CanAdmit().Demand();
        AdmittedAt = now;
        Record(by, AuditAction.MemberAdmitted, now);
    }

    public Verdict CanTieAccount() => CanAct()
        .And(Verdict.Require(IsAdmitted, "{0} er ikke lukket ind i virksomheden endnu.", Name))
        .And(Verdict.Require(AccountId is null, "{0} har allerede en bruger.", Name));

    public void TieAccount(Guid accountId, Actor by, DateTime now)
    {
        CanTieAccount().Demand();
        AccountId = accountId;
        Record(by, AuditAction.AccountTied, now);
    }

    public Verdict CanVerify() => CanAct()
        .And(Verdict.Require(IsAdmitted, "{0} er ikke lukket ind i virksomheden endnu.", Name))
        .And(Verdict.Require(!IsVerified, "{0} er allerede godkendt.", Name));

    public void Verify(Actor by, DateTime now)
    {
        CanVerify().Demand();
        VerifiedAt = now;
        Record(by, AuditAction.MemberVerified, now);
    }

    /// <param name="otherOwners">Active owners besides this member.</param>
    /// <param name="role">The new role.</param>
    public Verdict CanChangeRole(MemberRole role, int otherOwners) => CanAct()
        .And(Verdict.Require(role == MemberRole.Owner || Role != MemberRole.Owner || otherOwners > 0, "Virksomheden skal have mindst én ejer. Gør først en anden til ejer."));

    public void ChangeRole(MemberRole role, int otherOwners, Actor by, DateTime now)
    {
        CanChangeRole(role, otherOwners).Demand();
        Role = role;
        Record(by, AuditAction.MemberRoleChanged, now);
    }

    public void ChangeContact(MemberContact contact, Actor by, DateTime now)
    {
        CanAct().Demand();
        Contact = contact;
        Record(by, AuditAction.MemberContactChanged, now);
    }

    /// <param name="otherOwners">Active owners besides this member.</param>
    public Verdict CanLeave(int otherOwners) => CanAct()
        .And(Verdict.Require(Role != MemberRole.Owner || otherOwners > 0, "Virksomheden skal have mindst én ejer. Gør først en anden til ejer."));

    public void Leave(int otherOwners, Actor by, DateTime now)
    {
        CanLeave(otherOwners).Demand();
        LeftAt = now;
        Record(by, AuditAction.MemberLeft, now);
    }

    private Verdict CanAct() => Verdict.Require(IsActive, "{0} er ikke længere med i virksomheden.", Name);
}
