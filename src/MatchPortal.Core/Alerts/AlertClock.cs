using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MatchPortal.Core.Alerts;

/// <summary>Looks every few minutes whether there is a release that nobody has been told of.</summary>
public sealed partial class AlertClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<AlertClock> log) : BackgroundService
{
    private static readonly TimeSpan LooksEvery = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Look(stoppingToken);
                await Task.Delay(LooksEvery, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
            }
        }
    }

    private async Task Look(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            if (await scope.ServiceProvider.GetRequiredService<AlertRound>().Run(clock.Now(), cancel) is > 0 and var written)
            {
                LogWritten(written);
            }
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            LogFailure(problem);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Alerts written: {Written}.")]
    private partial void LogWritten(int written);

    [LoggerMessage(Level = LogLevel.Error, Message = "The alerts could not be written; they are tried again.")]
    private partial void LogFailure(Exception problem);
}
