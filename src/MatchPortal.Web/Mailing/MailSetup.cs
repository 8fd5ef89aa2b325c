using MatchPortal.Core.Alerts;
using MatchPortal.Core.Data;
using MatchPortal.Core.Mail;
using MatchPortal.Web.SignIn;
using Microsoft.AspNetCore.Hosting.Server;

namespace MatchPortal.Web.Mailing;

public static class MailSetup
{
    /// <summary>Mail leaves through the server of <see cref="PortalOptions.Mail"/>, text messages through <see cref="PortalOptions.Sms"/>; without one it is written to a folder in Development, and waits elsewhere.</summary>
    public static IServiceCollection AddPortalMailing(this IServiceCollection services) => services
        .AddSingleton(provider => Sign(provider.GetRequiredService<PortalOptions>()))
        .AddSingleton(provider => new PublicSite(() => Root(provider)))
        .AddSingleton(provider => new MailFolder(provider.GetRequiredService<DataFolder>(), provider.GetRequiredService<TimeProvider>()))
        .AddSingleton(Carriers)
        .AddPortalMail()
        .AddPortalAlerts();

    private static MailSignature Sign(PortalOptions options) => new(options.Municipality, options.CompanyPhone, options.CitizenPhone);

    private static MailCarriers Carriers(IServiceProvider provider)
    {
        var (mail, texts) = (provider.GetRequiredService<PortalOptions>().Mail, provider.GetRequiredService<PortalOptions>().Sms);
        var folder = provider.GetRequiredService<IHostEnvironment>().IsDevelopment() ? provider.GetRequiredService<MailFolder>() : null;
        return new MailCarriers(
            mail.Host is null ? folder : new SmtpCarrier(mail, provider.GetRequiredService<MailSignature>()),
            texts.Url is null ? folder : new TextGateway(texts));
    }

    // The check of the options has seen to it that mails sent to real people get an address of the configuration.
    private static Uri Root(IServiceProvider provider) => provider.GetRequiredService<PortalOptions>().PublicAddress is { } address
        ? new Uri(address)
        : new Uri(DemoSignIn.Addresses(provider.GetRequiredService<IServer>()).FirstOrDefault() ?? "http://localhost");
}
