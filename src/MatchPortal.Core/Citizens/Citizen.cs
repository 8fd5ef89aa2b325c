using MatchPortal.Core.Companies;
using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Privacy;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Citizens;

/// <summary>A person's case: who helps, what the person has chosen, and which profile is theirs. Name and contact lie behind <see cref="IdentityVault"/>.</summary>
public sealed class Citizen : Entity
{
    private Citizen()
    {
    }

    public Citizen(ProfileId profileId, UnitId unitId, TargetGroup targetGroup, Actor by, DateTime now)
    {
        Id = CitizenId.New();
        (ProfileId, UnitId, TargetGroup, RegisteredAt) = (profileId, unitId, targetGroup, now);
        Record(by, AuditAction.CitizenRegistered, now);
    }

    public CitizenId Id { get; internal init; }

    public ProfileId ProfileId { get; private set; }

    /// <summary>The account the citizen signs in with; null until the one-time code is used.</summary>
    public Guid? AccountId { get; private set; }

    public UnitId UnitId { get; private set; }

    /// <summary>The one fixed person. Null until one is named.</summary>
    public StaffId? ContactId { get; private set; }

    public TargetGroup TargetGroup { get; private set; }

    public RiskBand? Risk { get; private set; }

    public Visibility Visibility { get; private set; } = Visibility.Hidden;

    /// <summary>The last day of a pause; the choice of visibility is kept and comes back the day after.</summary>
    public DateOnly? PausedUntil { get; private set; }

    /// <summary>Protected name and address: region only, no local office, no address in any answer.</summary>
    public bool HasProtectedAddress { get; private set; }

    public IReadOnlyList<CompanyId> BlockedCompanies { get; private set; } = [];

    public DateTime RegisteredAt { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    public bool IsClosed => ClosedAt is not null;

    internal override AuditSubject Subject => new(nameof(Citizen), Id.Value);

    internal override IEnumerable<IndexKey> IndexKeys => [new(IndexKind.Profile, ProfileId.Value)];

    /// <summary>What counts that day: a pause or a closed case hides, whatever was chosen.</summary>
    public Visibility VisibilityOn(DateOnly day) =>
        IsClosed || PausedUntil >= day ? Visibility.Hidden : Visibility;

    public bool IsVisibleTo(CompanyId company, DateOnly day) =>
        VisibilityOn(day) == Visibility.Employers && !BlockedCompanies.Contains(company);

    public Verdict CanChooseVisibility(Visibility visibility) =>
        Verdict.Require(!IsClosed || visibility == Visibility.Hidden, "Sagen er afsluttet. Bed jobcentret om at åbne den, før du bliver vist igen.");

    /// <summary>The choice is the citizen's; staff do it only on the citizen's word, and that is recorded.</summary>
    public void ChooseVisibility(Visibility visibility, Actor by, DateTime now)
    {
        CanChooseVisibility(visibility).Demand();
        (Visibility, PausedUntil) = (visibility, null);
        Record(by, AuditAction.CitizenVisibilityChosen, now);
    }

    public Verdict CanPause(DateOnly until, DateOnly today) => CanAct()
        .And(Verdict.Require(until >= today, "Vælg i dag eller en senere dag."))
        .And(Verdict.Require(until <= today.AddYears(1), "Vælg en dag inden for et år. Skal pausen vare længere, så vælg ”Skjult”."));

    public void PauseUntil(DateOnly until, Actor by, DateTime now)
    {
        CanPause(until, now.DanishDay).Demand();
        PausedUntil = until;
        Record(by, AuditAction.CitizenPaused, now);
    }

    public Verdict CanResume() => Verdict.Require(PausedUntil is not null, "Du holder ikke pause.");

    public void Resume(Actor by, DateTime now)
    {
        CanResume().Demand();
        PausedUntil = null;
        Record(by, AuditAction.CitizenResumed, now);
    }

    public Verdict CanBlock(CompanyId company) =>
        Verdict.Require(!BlockedCompanies.Contains(company), "Du har allerede blokeret virksomheden.");

    public void Block(CompanyId company, Actor by, DateTime now)
    {
        CanBlock(company).Demand();
        BlockedCompanies = [.. BlockedCompanies, company];
        Record(by, AuditAction.CitizenCompanyBlocked, now);
    }

    public Verdict CanUnblock(CompanyId company) =>
        Verdict.Require(BlockedCompanies.Contains(company), "Du har ikke blokeret virksomheden.");

    public void Unblock(CompanyId company, Actor by, DateTime now)
    {
        CanUnblock(company).Demand();
        BlockedCompanies = [.. BlockedCompanies.Where(blocked => blocked != company)];
        Record(by, AuditAction.CitizenCompanyUnblocked, now);
    }

    public Verdict CanAssignContact(StaffMember contact) => CanAct()
        .And(Verdict.Require(contact.IsActive, "{0} er ikke længere ansat. Vælg en anden kontaktperson.", contact.Name));

    public void AssignContact(StaffMember contact, Actor by, DateTime now)
    {
        CanAssignContact(contact).Demand();
        ContactId = contact.Id;
        Record(by, AuditAction.CitizenContactAssigned, now);
    }

    public Verdict CanRoute(Unit unit, ScrubbedText reason) => CanAct()
        .And(Verdict.Require(unit.IsOpen, "{0} er lukket. Vælg en anden enhed.", unit.Name))
        .And(Verdict.Require(unit.Id != UnitId, "Borgeren hører allerede til {0}.", unit.Name))
        .And(Verdict.Require(!reason.IsBlank, "Skriv, hvorfor borgeren skifter enhed."));

    /// <summary>Moves the case to another unit. A person decides and says why: citizens shall not change centre half-way by a rule.</summary>
    public void Route(Unit unit, ScrubbedText reason, Actor by, DateTime now)
    {
        CanRoute(unit, reason).Demand();
        UnitId = unit.Id;
        Record(by, AuditAction.CitizenRouted, now, reason.Value);
    }

    public Verdict CanAssessRisk(ScrubbedText reasons) => CanAct()
        .And(Verdict.Require(!reasons.IsBlank, "Skriv grundene til vurderingen. Borgeren kan læse dem."));

    public void AssessRisk(RiskBand risk, ScrubbedText reasons, Actor by, DateTime now)
    {
        CanAssessRisk(reasons).Demand();
        Risk = risk;
        Record(by, AuditAction.CitizenRiskAssessed, now, reasons.Value);
    }

    public void ChangeTargetGroup(TargetGroup targetGroup, Actor by, DateTime now)
    {
        CanAct().Demand();
        TargetGroup = targetGroup;
        Record(by, AuditAction.CitizenTargetGroupChanged, now);
    }

    public void ProtectAddress(bool isProtected, Actor by, DateTime now)
    {
        HasProtectedAddress = isProtected;
        Record(by, AuditAction.CitizenAddressProtectionChanged, now);
    }

    public Verdict CanTieAccount() => CanAct()
        .And(Verdict.Require(AccountId is null, "Sagen har allerede en bruger. Log ind med den, eller ring til jobcentret."));

    public void TieAccount(Guid accountId, Actor by, DateTime now)
    {
        CanTieAccount().Demand();
        AccountId = accountId;
        Record(by, AuditAction.AccountTied, now);
    }

    public Verdict CanClose() => Verdict.Require(!IsClosed, "Sagen er allerede afsluttet.");

    /// <summary>Ends the case and hides the profile at once.</summary>
    public void Close(Actor by, DateTime now)
    {
        CanClose().Demand();
        (ClosedAt, Visibility, PausedUntil) = (now, Visibility.Hidden, null);
        Record(by, AuditAction.CitizenCaseClosed, now);
    }

    public Verdict CanReopen() => Verdict.Require(IsClosed, "Sagen er ikke afsluttet.");

    /// <summary>Opens the case again. The profile stays hidden until the citizen chooses otherwise.</summary>
    public void Reopen(Actor by, DateTime now)
    {
        CanReopen().Demand();
        ClosedAt = null;
        Record(by, AuditAction.CitizenCaseReopened, now);
    }

    private Verdict CanAct() => Verdict.Require(!IsClosed, "Sagen er afsluttet.");
}
