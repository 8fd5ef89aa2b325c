namespace MatchPortal.Core.Daily;

/// <summary>Something the portal does once on every Danish day. Doing it twice does no more than once.</summary>
public interface IDailyDuty
{
    /// <returns>What was done, for the log: counts, nothing of anybody. Null for nothing.</returns>
    Task<string?> Do(CancellationToken cancel);
}
