using MatchPortal.Core.Daily;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MatchPortal.Core.Alerts;

/// <summary>Looks every few minutes whether there is a release that nobody has been told of.</summary>
public sealed partial class AlertClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<AlertClock> log) : RecurringService(scopes, LooksEvery, log)
{
    private static readonly TimeSpan LooksEvery = TimeSpan.FromMinutes(5);

    private readonly ILogger _log = log;

    protected override async Task<TimeSpan> Do(IServiceProvider services, CancellationToken cancel)
    {
        if (await services.GetRequiredService<AlertRound>().Run(clock.Now(), cancel) is > 0 and var written)
        {
            LogWritten(_log, written);
        }

        return LooksEvery;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Alerts written: {Written}.")]
    private static partial void LogWritten(ILogger log, int written);
}
