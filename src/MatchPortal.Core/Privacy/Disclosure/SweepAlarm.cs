using MatchPortal.Core.Companies;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>A company has looked at more than a posting needs: a notice to the staff, once a day and reason.</summary>
public sealed class SweepAlarm
{
    private SweepAlarm()
    {
    }

    internal SweepAlarm(CompanyId companyId, SweepReason reason, DateTime now) => (CompanyId, Reason, Day, At) = (companyId, reason, now.DanishDay, now);

    public CompanyId CompanyId { get; private set; }

    public SweepReason Reason { get; private set; }

    public DateOnly Day { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }
}
