using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Core.Alerts;

public static class AlertServices
{
    /// <summary>Alerts and their clock. Needs <see cref="Mail.MailServices.AddPortalMail"/> and the site's keys.</summary>
    public static IServiceCollection AddPortalAlerts(this IServiceCollection services) => services
        .AddScoped<AlertDesk>()
        .AddScoped<AlertRound>()
        .AddScoped<AlertPost>()
        .AddSingleton<AlertLinks>()
        .AddSingleton<AlertLetter>()
        .AddHostedService<AlertClock>();
}
