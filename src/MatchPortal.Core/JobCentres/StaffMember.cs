using MatchPortal.Core.Privacy;
using MatchPortal.Core.Rules;

namespace MatchPortal.Core.JobCentres;

/// <summary>Somebody who works in the municipality: a name, a direct mobile number and a substitute. Never a telephone queue.</summary>
public sealed class StaffMember : Entity
{
    private StaffMember()
    {
    }

    public StaffMember(string name, StaffFunction function, StaffContact contact, UnitId unitId, Actor by, DateTime now)
    {
        Verdict.Require(!string.IsNullOrWhiteSpace(name), "Skriv medarbejderens navn.").Demand();
        Id = StaffId.New();
        (Name, Function, Contact, UnitId) = (name.Trim(), function, contact, unitId);
        Record(by, AuditAction.StaffJoined, now);
    }

    public StaffId Id { get; internal init; }

    public Guid? AccountId { get; private set; }

    public string Name
    {
        get;
        private set => (field, NameSortKey) = (value, Danish.SortKey(value));
    } = "";

    public string NameSortKey { get; private set; } = "";

    public StaffFunction Function { get; private set; }

    public StaffContact Contact { get; private set; } = null!;

    public UnitId UnitId { get; private set; }

    /// <summary>Who answers when this person is away.</summary>
    public StaffId? SubstituteId { get; private set; }

    public DateTime? LeftAt { get; private set; }

    public bool IsActive => LeftAt is null;

    internal override AuditSubject Subject => new(nameof(StaffMember), Id.Value);

    public Verdict CanTieAccount() => CanAct()
        .And(Verdict.Require(AccountId is null, "Medarbejderen har allerede en bruger."));

    public void TieAccount(Guid accountId, Actor by, DateTime now)
    {
        CanTieAccount().Demand();
        AccountId = accountId;
        Record(by, AuditAction.AccountTied, now);
    }

    public Verdict CanMoveTo(Unit unit) => CanAct()
        .And(Verdict.Require(unit.IsOpen, "{0} er lukket. Vælg en anden enhed.", unit.Name));

    public void MoveTo(Unit unit, Actor by, DateTime now)
    {
        CanMoveTo(unit).Demand();
        UnitId = unit.Id;
        Record(by, AuditAction.StaffMoved, now);
    }

    public Verdict CanNameSubstitute(StaffMember substitute) => CanAct()
        .And(Verdict.Require(substitute.Id != Id, "Vælg en anden end medarbejderen selv som afløser."))
        .And(Verdict.Require(substitute.IsActive, "{0} er ikke længere ansat. Vælg en anden afløser.", substitute.Name));

    public void NameSubstitute(StaffMember substitute, Actor by, DateTime now)
    {
        CanNameSubstitute(substitute).Demand();
        SubstituteId = substitute.Id;
        Record(by, AuditAction.StaffSubstituteNamed, now);
    }

    public void ChangeContact(StaffContact contact, Actor by, DateTime now)
    {
        CanAct().Demand();
        Contact = contact;
        Record(by, AuditAction.StaffContactChanged, now);
    }

    /// <param name="citizens">Open cases that have this person as contact.</param>
    public Verdict CanLeave(int citizens) => CanAct()
        .And(Verdict.Require(citizens == 0, "Giv først medarbejderens borgere en ny kontaktperson. Antal: {0}.", citizens));

    public void Leave(int citizens, Actor by, DateTime now)
    {
        CanLeave(citizens).Demand();
        LeftAt = now;
        Record(by, AuditAction.StaffLeft, now);
    }

    private Verdict CanAct() => Verdict.Require(IsActive, "{0} er ikke længere ansat.", Name);
}
