using MatchPortal.Core.Daily;
using MatchPortal.Core.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MatchPortal.Core.Privacy.Release;

/// <summary>
/// Makes the release every morning before people come to work, and at a start after which none is there for the day. Where one cannot be made, the one before goes on answering.
/// </summary>
public sealed partial class ReleaseClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ReleaseClock> log) : RecurringService(scopes, LooksEvery, log)
{
    /// <summary>On a Danish clock.</summary>
    private static readonly TimeOnly MadeAt = new(4, 0);

    private static readonly TimeSpan LooksEvery = TimeSpan.FromMinutes(1);

    private readonly ILogger _log = log;

    /// <summary>Whether one is missing: there is none at all, or the last is of an earlier day and it is past the hour.</summary>
    /// <param name="last">The day of the one that answers.</param>
    /// <param name="now">UTC.</param>
    public static bool IsDue(DateOnly? last, DateTime now) =>
        last is null || (last < now.DanishDay && TimeOnly.FromDateTime(now.OnDanishClock) >= MadeAt);

    protected override async Task<TimeSpan> Do(IServiceProvider services, CancellationToken cancel)
    {
        try
        {
            if (IsDue((await CurrentRelease.Find(services.GetRequiredService<PortalContext>(), cancel))?.Day, clock.Now()))
            {
                var release = await services.GetRequiredService<DailyRelease>().Run(ReleaseRules.Standard, cancel: cancel);
                LogMade(_log, release.Id, release.Report.Published, release.Report.Visible);
            }
        }
        catch (PortalStartException)
        {
            // A command is making it.
        }

        return LooksEvery;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Release {Id} answers: {Published} of {Visible} profiles.")]
    private static partial void LogMade(ILogger log, long id, int published, int visible);
}
