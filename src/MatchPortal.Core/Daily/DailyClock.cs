using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MatchPortal.Core.Daily;

/// <summary>Does every <see cref="IDailyDuty"/>: at a start, and on every Danish day after that. One that fails is tried again, and holds no other up.</summary>
public sealed partial class DailyClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DailyClock> log) : RecurringService(scopes, LooksEvery, log)
{
    private static readonly TimeSpan LooksEvery = TimeSpan.FromMinutes(10);

    private readonly IServiceScopeFactory _scopes = scopes;
    private readonly ILogger _log = log;
    private readonly Dictionary<Type, DateOnly> _done = [];

    protected override async Task<TimeSpan> Do(IServiceProvider services, CancellationToken cancel)
    {
        var today = clock.Today();
        foreach (var duty in services.GetServices<IDailyDuty>().Select(duty => duty.GetType()).Where(duty => _done.GetValueOrDefault(duty) != today))
        {
            try
            {
                await using var scope = _scopes.CreateAsyncScope();
                if (await scope.ServiceProvider.GetServices<IDailyDuty>().Single(one => one.GetType() == duty).Do(cancel) is { } done)
                {
                    LogDone(_log, duty.Name, done);
                }

                _done[duty] = today;
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                LogFailure(_log, problem, duty.Name);
            }
        }

        return LooksEvery;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Duty}: {Done}")]
    private static partial void LogDone(ILogger log, string duty, string done);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Duty} could not be done; it is tried again.")]
    private static partial void LogFailure(ILogger log, Exception problem, string duty);
}
