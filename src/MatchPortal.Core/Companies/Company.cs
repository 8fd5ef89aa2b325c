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

    /// <summary>What the municipality has registered, the newest last.</summary>
    public IReadOnlyList<LabourDispute> Disputes { get; private set; } = [];

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

    /// <summary>Whether somebody may be sent to the company that day: not in the middle of a strike, a lockout or a blockade.</summary>
    public Verdict CanBeHelpedOn(DateOnly day) =>
        Verdict.Require(!Disputes.Any(dispute => dispute.IsOn(day)), "Der er registreret strejke, lockout eller blokade hos virksomheden. Så længe må ingen slås op eller foreslås.");

    public Verdict CanReportDispute(DateOnly from, DateOnly today) => Verdict
        .Require(from <= today, "Vælg i dag eller en tidligere dag.")
        .And(Verdict.Require(Disputes.All(dispute => dispute.Until is not null), "Der er allerede registreret en konflikt. Afslut den først."));

    /// <summary>The postings must be taken down in the same save: see <see cref="CompanyReview"/>.</summary>
    public void ReportDispute(LabourDisputeKind kind, DateOnly from, Actor by, DateTime now)
    {
        CanReportDispute(from, now.DanishDay).Demand();
        Disputes = [.. Disputes, new(kind, from, null)];
        Record(by, AuditAction.DisputeReported, now);
    }

    public Verdict CanEndDispute() => Verdict.Require(Disputes.Any(dispute => dispute.Until is null), "Der er ikke registreret en konflikt.");

    /// <summary>It was over the day before.</summary>
    public void EndDispute(Actor by, DateTime now)
    {
        CanEndDispute().Demand();
        Disputes = [.. Disputes.Select(dispute => dispute.Until is null ? dispute with { Until = now.DanishDay.AddDays(-1) } : dispute)];
        Record(by, AuditAction.DisputeEnded, now);
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
