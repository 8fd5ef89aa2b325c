using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>The alarms as staff see them: leaders and administrators all, others those of the companies whose consultant they are, and of companies that have none.</summary>
public sealed class SweepAlarmDesk(PortalContext portal)
{
    public const int PageSize = 20;

    /// <param name="staff">Null for an administrator.</param>
    public IQueryable<SweepAlarm> Of(StaffId? staff) => staff is not { } id
        ? portal.SweepAlarms
        : portal.SweepAlarms.Where(alarm => portal.Staff.Any(member => member.Id == id && member.Function == StaffFunction.Leader)
            || portal.Companies.Any(company => company.Id == alarm.CompanyId && (company.ContactId == id || company.ContactId == null)));

    /// <summary>Those that nobody has handled first, the oldest first; then the others, the newest first.</summary>
    /// <param name="staff">Null for an administrator.</param>
    /// <param name="page">From 1.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<(IReadOnlyList<SweepAlarmRow> Rows, int Pages)> Read(StaffId? staff, int page, CancellationToken cancel = default)
    {
        var all = Of(staff).AsNoTracking();
        var pages = Math.Max(1, (await all.CountAsync(cancel) + PageSize - 1) / PageSize);
        var alarms = await all
            .OrderBy(alarm => alarm.HandledAt != null).ThenByDescending(alarm => alarm.HandledAt).ThenBy(alarm => alarm.At).ThenBy(alarm => alarm.Id)
            .Skip((Math.Clamp(page, 1, pages) - 1) * PageSize).Take(PageSize)
            .Select(alarm => new SweepAlarmRow(
                alarm,
                portal.Companies.First(company => company.Id == alarm.CompanyId).Name,
                portal.Staff.Where(member => portal.Companies.Any(company => company.Id == alarm.CompanyId && company.ContactId == member.Id)).Select(member => member.Name).FirstOrDefault(),
                portal.Exposures.Where(seen => seen.CompanyId == alarm.CompanyId && seen.Day == alarm.Day).Select(seen => seen.ProfileId).Distinct().Count(),
                portal.Questions.Where(asked => asked.CompanyId == alarm.CompanyId && asked.Day == alarm.Day).Select(asked => asked.Question).Distinct().Count(),
                portal.Exposures.Where(seen => seen.CompanyId == alarm.CompanyId && seen.Day == alarm.Day).Select(seen => seen.PostingId).Distinct().Count(),
                portal.Staff.Where(member => member.Id == alarm.HandledBy).Select(member => member.Name).FirstOrDefault()))
            .ToListAsync(cancel);
        return (alarms, pages);
    }
}
