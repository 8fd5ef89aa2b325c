using MatchPortal.Core.Data;
using MatchPortal.Core.Privacy;
using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Companies;

/// <summary>A place where a company's people work: one P-number.</summary>
public sealed class Workplace : Entity
{
    private Workplace()
    {
    }

    public Workplace(CompanyId companyId, PNumber number, string name, WorkplaceAddress address, decimal headcount, Actor by, DateTime now)
    {
        CanBeCalled(name).And(CanHaveHeadcount(headcount)).Demand();
        Id = WorkplaceId.New();
        (CompanyId, Number, Name, Address, Headcount) = (companyId, number, name.Trim(), address, headcount);
        Record(by, AuditAction.WorkplaceOpened, now);
    }

    public WorkplaceId Id { get; internal init; }

    public CompanyId CompanyId { get; private set; }

    public PNumber Number { get; private set; }

    public string Name
    {
        get;
        private set => (field, NameSortKey) = (value, Danish.SortKey(value));
    } = "";

    public string NameSortKey { get; private set; } = "";

    public WorkplaceAddress Address { get; private set; } = null!;

    /// <summary>Ordinary employees in full-time persons: what the headcount ratio (rimelighedskrav) is counted from.</summary>
    public decimal Headcount { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    public bool IsOpen => ClosedAt is null;

    internal override AuditSubject Subject => new(nameof(Workplace), Id.Value);

    internal override IEnumerable<IndexKey> IndexKeys => [new(IndexKind.Workplace, Id.Value)];

    public static Verdict CanBeCalled(string name) =>
        Verdict.Require(!string.IsNullOrWhiteSpace(name), "Skriv arbejdsstedets navn.");

    public static Verdict CanHaveHeadcount(decimal headcount) =>
        Verdict.Require(headcount is >= 0 and <= 100_000, "Skriv antallet af ansatte, omregnet til fuld tid.");

    public void Revise(string name, WorkplaceAddress address, Actor by, DateTime now)
    {
        CanBeCalled(name).Demand();
        (Name, Address) = (name.Trim(), address);
        Record(by, AuditAction.WorkplaceRevised, now);
    }

    public void StateHeadcount(decimal headcount, Actor by, DateTime now)
    {
        CanHaveHeadcount(headcount).Demand();
        Headcount = headcount;
        Record(by, AuditAction.WorkplaceHeadcountStated, now);
    }

    /// <param name="openPostings">Postings at the workplace that are submitted, published or paused.</param>
    public Verdict CanClose(int openPostings) => Verdict
        .Require(IsOpen, "Arbejdsstedet er allerede lukket.")
        .And(Verdict.Require(openPostings == 0, "Luk først arbejdsstedets opslag. Antal: {0}.", openPostings));

    public void Close(int openPostings, Actor by, DateTime now)
    {
        CanClose(openPostings).Demand();
        ClosedAt = now;
        Record(by, AuditAction.WorkplaceClosed, now);
    }
}
