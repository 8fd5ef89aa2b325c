using MatchPortal.Core;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace MatchPortal.Web.Ui;

public static class TextsSetup
{
    public static IServiceCollection AddPortalTexts(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddSingleton<IPostConfigureOptions<MvcOptions>, BindingSentences>();
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture(Danish.Culture);
            options.SupportedCultures = [Danish.Culture, Languages.English];
            options.SupportedUICultures = [Danish.Culture, Languages.English];
            options.RequestCultureProviders = [new CustomRequestCultureProvider(Chosen)];
        });
        return services;
    }

    /// <summary>Stands before the error handling, so an error page speaks the person's language too.</summary>
    public static void UsePortalTexts(this IApplicationBuilder app) => app.UseRequestLocalization();

    private static Task<ProviderCultureResult?> Chosen(HttpContext context)
    {
        var culture = Languages.Find(context.Request.Cookies[Languages.CookieName]);
        return Task.FromResult(culture is null ? null : new ProviderCultureResult(culture.Name));
    }
}
