using MatchPortal.Core.Companies;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>A company has looked at more than a posting needs: a notice to the staff, once a day and reason. It stands until somebody says what was done about it.</summary>
public sealed class SweepAlarm : Entity
{
    public const int NoteLength = 1_000;

    private SweepAlarm()
    {
    }

    public SweepAlarm(CompanyId companyId, SweepReason reason, DateTime now)
    {
        Id = SweepAlarmId.New();
        (CompanyId, Reason, Day, At) = (companyId, reason, now.DanishDay, now);
        Record(Actor.Portal, AuditAction.SweepSuspected, now);
    }

    public SweepAlarmId Id { get; internal init; }

    public CompanyId CompanyId { get; private set; }

    public SweepReason Reason { get; private set; }

    public DateOnly Day { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>UTC; null while nobody has.</summary>
    public DateTime? HandledAt { get; private set; }

    public StaffId? HandledBy { get; private set; }

    /// <summary>What was done about it.</summary>
    public ScrubbedText Note { get; private set; } = ScrubbedText.Empty;

    internal override AuditSubject Subject => new(nameof(SweepAlarm), Id.Value);

    public Verdict CanHandle(ScrubbedText note) => Verdict
        .Require(HandledAt is null, "En kollega har allerede behandlet alarmen.")
        .And(Verdict.Require(!note.IsBlank, "Skriv, hvad I har gjort ved alarmen."))
        .And(Verdict.Require(note.OwnLength <= NoteLength, "Skriv højst {0} tegn.", NoteLength));

    public void Handle(ScrubbedText note, StaffId staff, Actor by, DateTime now)
    {
        CanHandle(note).Demand();
        (HandledAt, HandledBy, Note) = (now, staff, note.Trim());
        Record(by, AuditAction.SweepHandled, now, note.Value);
    }
}
