using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace MatchPortal.Core.Lexicons.Titles;

public static class TitleServices
{
    /// <summary>The search for unit groups by title, made once for all who ask it, and not before somebody does.</summary>
    public static IServiceCollection AddPortalTitles(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => new Prepared<TitleSearch>(() => TitleSearch.OfLexicon(provider.GetRequiredService<Lexicon>())));
        return services;
    }
}
