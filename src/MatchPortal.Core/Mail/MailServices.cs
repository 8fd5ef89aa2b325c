using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Core.Mail;

public static class MailServices
{
    /// <summary>The queue and its clock. Needs the program's <see cref="MailSignature"/>, <see cref="MailCarriers"/> and <see cref="PublicSite"/>.</summary>
    public static IServiceCollection AddPortalMail(this IServiceCollection services) => services
        .AddScoped<MailQueue>()
        .AddScoped<MailRound>()
        .AddHostedService<MailClock>();
}
