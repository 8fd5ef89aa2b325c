using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Core.Privacy.Release;

public static class ReleaseServices
{
    /// <summary>The job that makes releases. Whoever shall make them by the clock also hosts <see cref="ReleaseClock"/>.</summary>
    public static IServiceCollection AddPortalRelease(this IServiceCollection services) => services.AddScoped<DailyRelease>().AddScoped<ReleaseSources>();
}
