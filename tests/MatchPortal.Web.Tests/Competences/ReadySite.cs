using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Lexicons.FreeText;
using MatchPortal.Core.Lexicons.Titles;
using MatchPortal.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Web.Tests.Competences;

/// <summary>A site whose words and titles are ready to be suggested from. Its clock stands still, so nothing makes them ready by itself.</summary>
public sealed class ReadySite : PortalSite, IAsyncLifetime
{
    public async ValueTask InitializeAsync()
    {
        await Services.GetRequiredService<Prepared<FreeTextReader>>().Start();
        await Services.GetRequiredService<Prepared<TitleSearch>>().Start();
    }
}
