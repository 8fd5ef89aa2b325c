using System.Text.Encodings.Web;
using System.Text.Unicode;
using MatchPortal.Web.Pages.Consultant.Profiles;
using MatchPortal.Web.Ui.Errors;
using MatchPortal.Web.Ui.Forms;
using MatchPortal.Web.Ui.Security;
using MatchPortal.Web.Ui.Suggesting;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;

namespace MatchPortal.Web.Ui.Layout;

public static class PagesSetup
{
    public static IServiceCollection AddPortalPages(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<Navigation>();
        services.AddScoped<ProfileWords>();
        services.AddSingleton<RemovedCompetence>();
        services.AddScoped<CompetenceDesk>();
        services.AddSingleton<PressedTwiceFilter>();
        services.AddRazorPages(pages => pages.Conventions.LimitRates())
            .AddMvcOptions(mvc =>
            {
                mvc.Filters.Add<NoSuchFormFilter>();
                mvc.Filters.AddService<PressedTwiceFilter>();
                mvc.Filters.Add<RuleBrokenFilter>();
                mvc.Filters.Add<BadInputFilter>();
                mvc.Filters.Add<OwnWriteFilter>();
            })
            .AddViewOptions(views => views.HtmlHelperOptions.ClientValidationEnabled = false)
            .AddViewLocalization()
            .AddDataAnnotationsLocalization(texts =>
                texts.DataAnnotationLocalizerProvider = (_, factory) => factory.Create(typeof(Texts)));
        // Else Razor writes æ, ø and å as entities: pages a tenth longer, and unreadable in tests.
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);
        return services;
    }
}
