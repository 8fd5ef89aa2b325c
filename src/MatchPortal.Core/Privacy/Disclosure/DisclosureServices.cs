using MatchPortal.Core.Indexes;
using MatchPortal.Core.Matching.Replay;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace MatchPortal.Core.Privacy.Disclosure;

public static class DisclosureServices
{
    /// <summary>What companies are answered through. Needs the indexes, the matcher and the database.</summary>
    public static IServiceCollection AddPortalDisclosure(this IServiceCollection services)
    {
        services.TryAddSingleton(DisclosureLimits.Standard);
        return services
            .AddSingleton<Pseudonyms>()
            .AddSingleton<PublishedMatching>()
            .AddScoped<ExposureBook>()
            .AddScoped<DisclosureGuard>()
            .AddScoped<EmployerSearch>()
            .AddScoped<EmployerWhatIf>()
            .AddScoped<ProfileViews>()
            .AddScoped(provider => new PublishedRankings(
                provider.GetRequiredService<PortalIndexes>(), provider.GetRequiredService<PublishedMatching>(), provider.GetRequiredService<Pseudonyms>(), provider.GetRequiredService<RankingRecorder>()))
            .AddScoped<SweepAlarmDesk>();
    }
}
