using MatchPortal.Core.Privacy;
using MatchPortal.Core.Rules;

namespace MatchPortal.Core.JobCentres;

/// <summary>A part of the job centre with an address of its own, such as a centre for the young.</summary>
public sealed class Unit : Entity
{
    private Unit()
    {
    }

    public Unit(string name, UnitAddress address, Actor by, DateTime now)
    {
        CanBeCalled(name).Demand();
        Id = UnitId.New();
        (Name, Address) = (name.Trim(), address);
        Record(by, AuditAction.UnitOpened, now);
    }

    public UnitId Id { get; internal init; }

    public string Name
    {
        get;
        private set => (field, NameSortKey) = (value, Danish.SortKey(value));
    } = "";

    public string NameSortKey { get; private set; } = "";

    public UnitAddress Address { get; private set; } = null!;

    public DateTime? ClosedAt { get; private set; }

    public bool IsOpen => ClosedAt is null;

    internal override AuditSubject Subject => new(nameof(Unit), Id.Value);

    public static Verdict CanBeCalled(string name) =>
        Verdict.Require(!string.IsNullOrWhiteSpace(name), "Skriv enhedens navn.");

    public void Revise(string name, UnitAddress address, Actor by, DateTime now)
    {
        CanBeCalled(name).Demand();
        (Name, Address) = (name.Trim(), address);
        Record(by, AuditAction.UnitRevised, now);
    }

    /// <param name="citizens">Open cases in the unit.</param>
    /// <param name="staff">Active staff in the unit.</param>
    public Verdict CanClose(int citizens, int staff) => Verdict
        .Require(IsOpen, "Enheden er allerede lukket.")
        .And(Verdict.Require(citizens == 0, "Flyt først enhedens borgere til en anden enhed. Antal: {0}.", citizens))
        .And(Verdict.Require(staff == 0, "Flyt først enhedens medarbejdere til en anden enhed. Antal: {0}.", staff));

    public void Close(int citizens, int staff, Actor by, DateTime now)
    {
        CanClose(citizens, staff).Demand();
        ClosedAt = now;
        Record(by, AuditAction.UnitClosed, now);
    }
}
