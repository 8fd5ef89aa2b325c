using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Privacy;
using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Companies;

public sealed class Company : Entity
{
    private Company()
    {
    }

    public Company(Cvr cvr, string name, Actor by, DateTime now)
    {
        CanBeCalled(name).Demand();
        Id = CompanyId.New();
        (Cvr, Name, RegisteredAt) = (cvr, name.Trim(), now);
        Record(by, AuditAction.CompanyRegistered, now);
    }

    public CompanyId Id { get; internal init; }

    public Cvr Cvr { get; private set; }

    public string Name
    {
        get;
        private set => (field, NameSortKey) = (value, Danish.SortKey(value));
    } = "";

    public string NameSortKey { get; private set; } = "";

    public DateTime RegisteredAt { get; private set; }

    /// <summary>When the municipality knew who they are. Until then no profile is searched, counted or shown.</summary>
    public DateTime? VerifiedAt { get; private set; }

    public bool IsVerified => VerifiedAt is not null;

    /// <summary>The company's one consultant.</summary>
    public StaffId? ContactId { get; private set; }

    internal override AuditSubject Subject => new(nameof(Company), Id.Value);

    internal override IEnumerable<IndexKey> IndexKeys => [new(IndexKind.Company, Id.Value)];

    public static Verdict CanBeCalled(string name) =>
        Verdict.Require(!string.IsNullOrWhiteSpace(name), "Skriv virksomhedens navn.");

    public void Rename(string name, Actor by, DateTime now)
    {
        CanBeCalled(name).Demand();
        Name = name.Trim();
        Record(by, AuditAction.CompanyRenamed, now);
    }

    public Verdict CanVerify() => Verdict.Require(!IsVerified, "Virksomheden er allerede godkendt.");

    public void Verify(Actor by, DateTime now)
    {
        CanVerify().Demand();
        VerifiedAt = now;
        Record(by, AuditAction.CompanyVerified, now);
    }

    public Verdict CanWithdrawVerification(string reason) => Verdict
        .Require(IsVerified, "Virksomheden er ikke godkendt.")
        .And(Verdict.Require(!string.IsNullOrWhiteSpace(reason), "Skriv, hvorfor godkendelsen trækkes tilbage."));

    public void WithdrawVerification(string reason, Actor by, DateTime now)
    {
        CanWithdrawVerification(reason).Demand();
        VerifiedAt = null;
        Record(by, AuditAction.CompanyVerificationWithdrawn, now, reason);
    }

    public static Verdict CanAssignContact(StaffMember contact) =>
        Verdict.Require(contact.IsActive, "{0} er ikke længere ansat. Vælg en anden konsulent.", contact.Name);

    public void AssignContact(StaffMember contact, Actor by, DateTime now)
    {
        CanAssignContact(contact).Demand();
        ContactId = contact.Id;
        Record(by, AuditAction.CompanyContactAssigned, now);
    }
}
