using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Lexicons.FreeText;
using MatchPortal.TestKit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Web.Tests.Competences;

/// <summary>A site that has just started: its words are not ready to be suggested from.</summary>
public sealed class ColdSite : PortalSite
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services.AddSingleton(new Prepared<FreeTextReader>(() => new(Shipped.Lexicon))));
    }
}
