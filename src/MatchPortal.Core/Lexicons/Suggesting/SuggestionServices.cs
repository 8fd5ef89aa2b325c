using MatchPortal.Core.Lexicons.FreeText;
using MatchPortal.Core.Lexicons.Titles;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Core.Lexicons.Suggesting;

public static class SuggestionServices
{
    /// <summary>From free words and titles to concepts. The site makes the tables ready in the background.</summary>
    public static IServiceCollection AddPortalSuggestions(this IServiceCollection services) => services
        .AddSingleton(provider => new Prepared<FreeTextReader>(() => new FreeTextReader(provider.GetRequiredService<Lexicon>())))
        .AddPortalTitles()
        .AddSingleton<ConceptSuggestions>()
        .AddHostedService<SuggestionWarmth>();
}
