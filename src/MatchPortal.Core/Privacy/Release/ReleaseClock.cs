using MatchPortal.Core.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MatchPortal.Core.Privacy.Release;

/// <summary>Makes the release every morning before people come to work, and at a start after which none is there for the day.</summary>
public sealed partial class ReleaseClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ReleaseClock> log) : BackgroundService
{
    /// <summary>On a Danish clock.</summary>
    private static readonly TimeOnly MadeAt = new(4, 0);

    private static readonly TimeSpan LooksEvery = TimeSpan.FromMinutes(1);

    /// <summary>Whether one is missing: there is none at all, or the last is of an earlier day and it is past the hour.</summary>
    /// <param name="last">The day of the one that answers.</param>
    /// <param name="now">UTC.</param>
    public static bool IsDue(DateOnly? last, DateTime now) =>
        last is null || (last < now.DanishDay && TimeOnly.FromDateTime(now.OnDanishClock) >= MadeAt);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await MakeWhenDue(stoppingToken);
                await Task.Delay(LooksEvery, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
            }
        }
    }

    private async Task MakeWhenDue(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            if (IsDue((await CurrentRelease.Find(scope.ServiceProvider.GetRequiredService<PortalContext>(), cancel))?.Day, clock.Now()))
            {
                var release = await scope.ServiceProvider.GetRequiredService<DailyRelease>().Run(ReleaseRules.Standard, cancel: cancel);
                LogMade(release.Id, release.Report.Published, release.Report.Visible);
            }
        }
        catch (PortalStartException)
        {
            // A command is making it.
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            LogFailure(problem);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Release {Id} answers: {Published} of {Visible} profiles.")]
    private partial void LogMade(long id, int published, int visible);

    [LoggerMessage(Level = LogLevel.Error, Message = "The release could not be made; the one before answers, and it is tried again.")]
    private partial void LogFailure(Exception problem);
}
