using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MatchPortal.Core.Privacy.Retention;

/// <summary>Deletes what has been kept long enough: at a start, and on every Danish day after that.</summary>
public sealed partial class RetentionClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<RetentionClock> log) : BackgroundService
{
    private static readonly TimeSpan LooksEvery = TimeSpan.FromMinutes(10);

    private DateOnly? _last;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await DeleteWhenDue(stoppingToken);
                await Task.Delay(LooksEvery, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
            }
        }
    }

    private async Task DeleteWhenDue(CancellationToken cancel)
    {
        var today = clock.Today();
        if (_last == today)
        {
            return;
        }

        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var deleted = await scope.ServiceProvider.GetRequiredService<DailyDeletion>().Run(cancel);
            _last = today;
            LogDeleted(deleted);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            LogFailure(problem);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Kept long enough and deleted: {Rows}")]
    private partial void LogDeleted(DeletedRows rows);

    [LoggerMessage(Level = LogLevel.Error, Message = "What has been kept long enough could not be deleted; it is tried again.")]
    private partial void LogFailure(Exception problem);
}
