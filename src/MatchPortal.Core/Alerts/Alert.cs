using MatchPortal.Core.Companies;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Disclosure;

namespace MatchPortal.Core.Alerts;

/// <summary>A member of a company wants a mail when the number who fit a posting has changed. Gone when it is stopped.</summary>
public sealed class Alert
{
    private const int WeekDays = 7;

    private Alert()
    {
    }

    internal Alert(CompanyId companyId, MemberId memberId, PostingId postingId, AlertRhythm rhythm, DateTime now)
    {
        Id = AlertId.New();
        (CompanyId, MemberId, PostingId, Rhythm, StartedAt) = (companyId, memberId, postingId, rhythm, now);
    }

    public AlertId Id { get; private set; }

    public CompanyId CompanyId { get; private set; }

    public MemberId MemberId { get; private set; }

    public PostingId PostingId { get; private set; }

    public AlertRhythm Rhythm { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime StartedAt { get; private set; }

    /// <summary>The release that was looked at last; null before the first.</summary>
    public long? LastRelease { get; private set; }

    /// <summary>What was found then. Null before the first.</summary>
    public CountBand? LastBand { get; private set; }

    public DateOnly? LastCountedOn { get; private set; }

    internal void Change(AlertRhythm rhythm) => Rhythm = rhythm;

    internal bool IsDue(DateOnly today) => Rhythm == AlertRhythm.Daily || LastCountedOn is not { } last || today >= last.AddDays(WeekDays);

    internal void Pass(long release) => LastRelease = release;

    /// <returns>What was found before, when it was something else; null when there is no news.</returns>
    internal CountBand? Count(CountBand band, long release, DateOnly today)
    {
        var before = LastBand;
        (LastBand, LastRelease, LastCountedOn) = (band, release, today);
        return before == band ? null : before;
    }
}
