using MatchPortal.Core.Daily;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MatchPortal.Core.Mail;

/// <summary>Looks every few seconds for what is due, and waits a little where a server does not answer.</summary>
public sealed class MailClock(IServiceScopeFactory scopes, ILogger<MailClock> log) : RecurringService(scopes, RestsFor, log)
{
    private static readonly TimeSpan LooksEvery = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan RestsFor = TimeSpan.FromMinutes(1);

    protected override async Task<TimeSpan> Do(IServiceProvider services, CancellationToken cancel) =>
        (await services.GetRequiredService<MailRound>().Run(cancel)).IsCutShort ? RestsFor : LooksEvery;
}
