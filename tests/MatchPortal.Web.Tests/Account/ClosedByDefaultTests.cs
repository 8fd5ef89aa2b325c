using System.Net;
using MatchPortal.TestKit;

namespace MatchPortal.Web.Tests.Accounts;

public sealed class ClosedByDefaultTests(TrialSite site) : IClassFixture<TrialSite>
{
    [Fact]
    public async Task Get_WhenAPageLiesInNoFolderOfOurs_IsForTheSignedInOnly()
    {
        var sample = await site.AddSample();
        using var anonymous = await site.NewClient().GetAsync(new Uri("/proeve-lukket", UriKind.Relative), TestContext.Current.CancellationToken);
        using var client = await site.SignInAsCitizen(sample.Citizen);
        using var signedIn = await client.GetAsync(new Uri("/proeve-lukket", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("/konto/log-ind", anonymous.Headers.Location!.AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, signedIn.StatusCode);
    }
}
