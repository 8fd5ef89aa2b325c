using MatchPortal.Core;
using MatchPortal.Core.Demo;

namespace MatchPortal.Web.Start;

/// <summary>Whoever tries the portal from a checkout meets a municipality with people in it, not empty pages.</summary>
internal static class FirstStart
{
    /// <summary>Fills an empty database where <see cref="PortalOptions.DemoWhenEmpty"/> says so, in Development only.</summary>
    /// <param name="services">Of a scope, with the database open.</param>
    public static async Task FillWhenEmpty(IServiceProvider services)
    {
        var municipality = ActivatorUtilities.CreateInstance<DemoMunicipality>(services);
        if (services.GetRequiredService<PortalOptions>().DemoWhenEmpty
            && services.GetRequiredService<IHostEnvironment>().IsDevelopment()
            && await municipality.IsEmpty())
        {
            Console.WriteLine("Bygger den opdigtede kommune. Det sker kun første gang …");
            await municipality.Build(new DemoOptions(DemoOptions.DefaultSeed, services.GetRequiredService<TimeProvider>().Today()));
        }
    }
}
