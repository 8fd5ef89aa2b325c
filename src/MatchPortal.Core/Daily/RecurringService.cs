using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MatchPortal.Core.Daily;

/// <summary>Does something at a start and again and again after it, each time with services of its own. What fails is logged, and tried again.</summary>
public abstract partial class RecurringService(IServiceScopeFactory scopes, TimeSpan triesAgainAfter, ILogger log) : BackgroundService
{
    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(await DoOnce(stoppingToken), stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
            }
        }
    }

    /// <returns>How long to rest before the next time.</returns>
    protected abstract Task<TimeSpan> Do(IServiceProvider services, CancellationToken cancel);

    private async Task<TimeSpan> DoOnce(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await Do(scope.ServiceProvider, cancel);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            LogFailure(problem, GetType().Name);
            return triesAgainAfter;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Name} failed; it is tried again.")]
    private partial void LogFailure(Exception problem, string name);
}
