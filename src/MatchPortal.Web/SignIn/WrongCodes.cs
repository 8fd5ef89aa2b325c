using System.Threading.RateLimiting;

namespace MatchPortal.Web.SignIn;

/// <summary>
/// Counts one-time codes that were good for nothing, and lets an address try no more codes for a while when there were many. A code is not guessed in a
/// lifetime; this is so that somebody who tries is seen in the log.
/// </summary>
public sealed partial class WrongCodes(ILogger<WrongCodes> logger) : IDisposable
{
    /// <summary>Many citizens may sit behind one address, at a library or the job centre.</summary>
    private const int PerHour = 30;

    private readonly PartitionedRateLimiter<string> _tries = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetFixedWindowLimiter(address, _ => new FixedWindowRateLimiterOptions { PermitLimit = PerHour, Window = TimeSpan.FromHours(1) }));

    public bool MayTry(HttpContext context)
    {
        using var lease = _tries.AttemptAcquire(Address(context), permitCount: 0);
        return lease.IsAcquired;
    }

    public void Count(HttpContext context)
    {
        using var lease = _tries.AttemptAcquire(Address(context));
        var left = _tries.GetStatistics(Address(context))?.CurrentAvailablePermits ?? 0;
        LogWrong(logger, context.Request.Path, PerHour - left);
    }

    public void Dispose() => _tries.Dispose();

    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    [LoggerMessage(LogLevel.Warning, "A one-time code at {Path} was refused: number {Count} from its address within the hour")]
    private static partial void LogWrong(ILogger logger, string path, long count);
}
