using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MatchPortal.Core.Mail;

/// <summary>Looks every few seconds for what is due, and waits a little where a server does not answer.</summary>
public sealed partial class MailClock(IServiceScopeFactory scopes, ILogger<MailClock> log) : BackgroundService
{
    private static readonly TimeSpan LooksEvery = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan RestsFor = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(await Look(stoppingToken) ? LooksEvery : RestsFor, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
            }
        }
    }

    /// <returns>Whether all is well.</returns>
    private async Task<bool> Look(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return !(await scope.ServiceProvider.GetRequiredService<MailRound>().Run(cancel)).IsCutShort;
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            LogFailure(problem);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The mails that are due could not be sent; they are tried again.")]
    private partial void LogFailure(Exception problem);
}
