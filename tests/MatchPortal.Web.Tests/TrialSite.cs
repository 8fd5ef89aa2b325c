using MatchPortal.TestKit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Web.Tests;

/// <summary>The site with the pages of Pages/Trial added, open to all, and one of a folder that no rule names.</summary>
public class TrialSite : PortalSite
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services
            .Configure<RazorPagesOptions>(pages => pages.Conventions.AllowAnonymousToFolder("/Trial"))
            .AddMvcCore()
            .ConfigureApplicationPartManager(parts => parts.ApplicationParts.Add(new CompiledRazorAssemblyPart(typeof(TrialSite).Assembly))));
    }
}
