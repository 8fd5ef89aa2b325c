using MatchPortal.Core.JobCentres;

namespace MatchPortal.Web.Pages.Consultant.Start;

/// <summary>A queue in short.</summary>
/// <param name="Queue">Which.</param>
/// <param name="Count">How many wait.</param>
/// <param name="Oldest">Since when the oldest waits, UTC; null when none does.</param>
/// <param name="NextDeadline">The first deadline; null when there is none.</param>
public sealed record QueueRow(StaffQueue Queue, int Count, DateTime? Oldest, DateOnly? NextDeadline)
{
    /// <summary>The page that shows it.</summary>
    public string Path => Queue == StaffQueue.SweepAlarms ? "/medarbejder/alarmer" : $"/medarbejder/koer/{Queue}";
}
