using System.Net;
using MatchPortal.Core.Accounts;
using MatchPortal.TestKit;

namespace MatchPortal.Web.Tests.Accounts;

public sealed class FolderAccessTests(PortalSite site) : IClassFixture<PortalSite>
{
    private static readonly Dictionary<string, string> Starts = new()
    {
        [Roles.Employer] = "/virksomhed",
        [Roles.Consultant] = "/medarbejder",
        [Roles.Citizen] = "/min-side",
        [Roles.Administrator] = "/administration",
    };

    public static TheoryData<string> EachRole => [.. Roles.All];

    [Theory, MemberData(nameof(EachRole))]
    public async Task Get_WhenSignedInAsARole_OpensItsOwnFolderOnly(string role)
    {
        using var client = await SignIn(role);
        var statuses = new Dictionary<string, HttpStatusCode>();
        foreach (var (owner, path) in Starts)
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            statuses[owner] = answer.StatusCode;
        }

        Assert.Equal(Starts.Keys.ToDictionary(owner => owner, owner => owner == role ? HttpStatusCode.OK : HttpStatusCode.Forbidden), statuses);
    }

    [Theory, MemberData(nameof(EachRole))]
    public async Task SignIn_WhenDone_LandsOnTheStartPageOfTheRole(string role)
    {
        using var client = await SignIn(role);

        using var answer = await client.GetAsync(new Uri("/konto/log-ind", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(Starts[role], answer.Headers.Location!.OriginalString);
    }

    [Theory, MemberData(nameof(EachRole))]
    public async Task Get_WhenAnonymous_IsSentToSignInAndBack(string role)
    {
        using var answer = await site.NewClient().GetAsync(new Uri(Starts[role] + "?a=1", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal($"/konto/log-ind?retur={Uri.EscapeDataString(Starts[role] + "?a=1")}", answer.Headers.Location!.PathAndQuery);
    }

    [Fact]
    public async Task Get_WhenTheRoleIsWrong_ShowsTheShellsPage()
    {
        using var client = await SignIn(Roles.Employer);

        var page = await client.GetPageAsync("/administration");

        Assert.Equal("Du har ikke adgang til siden", page.QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("/konto")]
    [InlineData("/konto/adgangskode")]
    [InlineData("/konto/adgangsnoegler/AQID/fjern")]
    public async Task Get_WhenAnonymousAtOwnAccount_IsSentToSignIn(string path)
    {
        using var answer = await site.NewClient().GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("/konto/log-ind", answer.Headers.Location!.AbsolutePath);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/opslag")]
    [InlineData("/kontakt")]
    [InlineData("/konto/log-ind")]
    [InlineData("/konto/kode")]
    [InlineData("/konto/invitation")]
    [InlineData("/css/site.css")]
    public async Task Get_WhenAnonymousAtAnOpenPage_SeesIt(string path)
    {
        using var answer = await site.NewClient().GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Get_WhenTheAddressIsUnknown_Is404ForAnonymousToo()
    {
        using var answer = await site.NewClient().GetAsync(new Uri("/findes-ikke", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<HttpClient> SignIn(string role)
    {
        var sample = await site.AddSample();
        return role switch
        {
            Roles.Employer => await site.SignInAsEmployer(sample.Owner),
            Roles.Consultant => await site.SignInAsConsultant(sample.Consultant),
            Roles.Citizen => await site.SignInAsCitizen(sample.Citizen),
            _ => await site.SignInAsAdministrator(sample.Colleague),
        };
    }
}
