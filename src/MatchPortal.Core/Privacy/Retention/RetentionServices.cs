using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Core.Privacy.Retention;

public static class RetentionServices
{
    /// <summary>The deletion, and the clock that does it every day.</summary>
    public static IServiceCollection AddPortalRetention(this IServiceCollection services) => services.AddScoped<DailyDeletion>().AddHostedService<RetentionClock>();
}
