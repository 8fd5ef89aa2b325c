using MatchPortal.Core;
using MatchPortal.Core.Privacy.Disclosure;

namespace MatchPortal.Web.Pages.Consultant.Alarms;

/// <summary>A page of alarms, as leaders, administrators and consultants see it.</summary>
/// <param name="Rows">Those that nobody has handled first.</param>
/// <param name="Page">From 1.</param>
/// <param name="Pages">1 at least.</param>
/// <param name="Path">The address of the page itself.</param>
/// <param name="Back">Where the person starts.</param>
/// <param name="Input">The alarm that is being handled.</param>
/// <param name="Now">UTC.</param>
public sealed record AlarmList(IReadOnlyList<SweepAlarmRow> Rows, int Page, int Pages, string Path, string Back, AlarmInput Input, DateTime Now)
{
    public DateOnly Today => Now.DanishDay;
}
