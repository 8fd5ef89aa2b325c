using MatchPortal.Web.Mailing;
using Microsoft.Extensions.Options;

namespace MatchPortal.Web;

public static class PortalOptionsSetup
{
    /// <summary>Pages and services ask for <see cref="PortalOptions"/> itself; the site does not start when it is incomplete.</summary>
    public static IServiceCollection AddPortalOptions(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<PortalOptions>().Bind(configuration.GetSection(PortalOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<PortalOptions>, PortalOptionsCheck>();
        services.AddSingleton<IValidateOptions<PortalOptions>, MailOptionsCheck>();
        services.AddSingleton<IValidateOptions<PortalOptions>, TextOptionsCheck>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<PortalOptions>>().Value);
        return services;
    }
}
