using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MatchPortal.Core.Daily;

/// <summary>Does every <see cref="IDailyDuty"/>: at a start, and on every Danish day after that. One that fails is tried again, and holds no other up.</summary>
public sealed partial class DailyClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DailyClock> log) : BackgroundService
{
    private static readonly TimeSpan LooksEvery = TimeSpan.FromMinutes(10);

    private readonly Dictionary<Type, DateOnly> _done = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await DoWhatIsDue(stoppingToken);
                await Task.Delay(LooksEvery, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
            }
        }
    }

    private async Task DoWhatIsDue(CancellationToken cancel)
    {
        var today = clock.Today();
        await using var names = scopes.CreateAsyncScope();
        foreach (var duty in names.ServiceProvider.GetServices<IDailyDuty>().Select(duty => duty.GetType()).Where(duty => _done.GetValueOrDefault(duty) != today))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                if (await scope.ServiceProvider.GetServices<IDailyDuty>().Single(one => one.GetType() == duty).Do(cancel) is { } done)
                {
                    LogDone(duty.Name, done);
                }

                _done[duty] = today;
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                LogFailure(problem, duty.Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Duty}: {Done}")]
    private partial void LogDone(string duty, string done);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Duty} could not be done; it is tried again.")]
    private partial void LogFailure(Exception problem, string duty);
}
