using System.Net;
using MatchPortal.TestKit;

namespace MatchPortal.Web.Tests.Accounts;

/// <summary>A form that is sent after the session has ended.</summary>
public sealed class LostFormTests
{
    private static readonly TimeSpan LongerThanASession = TimeSpan.FromMinutes(46);

    [Fact]
    public async Task Post_WhenTheSessionHasEnded_IsKeptAndSentAgainAfterSigningIn()
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        var draft = sample.Draft();
        await site.Database.Save(draft);
        using var owner = await site.SignInAsEmployer(sample.Owner);
        using var lost = await SendLate(site, owner, $"/virksomhed/opslag/{draft.Code}/krav");

        using var signedIn = await owner.SendSignIn(sample.Owner.Contact.Email, path: lost.Headers.Location!.OriginalString);
        using var again = await owner.SendFormAsync(signedIn.Headers.Location!.OriginalString, new Dictionary<string, string>());

        Assert.Equal("/konto/fortsaet", signedIn.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal(["Skrevet, mens jeg blev logget af."], await site.Database.Read<string>($"SELECT Tasks AS Value FROM Postings WHERE Code = '{draft.Code}'"));
    }

    [Fact]
    public async Task Post_WhenSomebodyElseSignsInAfterwards_IsNotShownToThem()
    {
        await using var site = new PortalSite();
        var (sample, other) = (await site.AddSample(), await site.AddSample());
        var draft = sample.Draft();
        await site.Database.Save(draft);
        using var owner = await site.SignInAsEmployer(sample.Owner);
        await site.OpenAccount(other.Owner);
        using var lost = await SendLate(site, owner, $"/virksomhed/opslag/{draft.Code}/krav");

        using var signedIn = await owner.SendSignIn(other.Owner.Contact.Email, path: lost.Headers.Location!.OriginalString);
        using var page = await owner.GetAsync(new Uri("/konto/fortsaet", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("/virksomhed", page.Headers.Location!.OriginalString);
    }

    private static async Task<HttpResponseMessage> SendLate(PortalSite site, HttpClient owner, string path)
    {
        var token = (await owner.GetPageAsync(path)).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        site.Clock.Advance(LongerThanASession);
        using var content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = token,
            ["Input.Tasks"] = "Skrevet, mens jeg blev logget af.",
            ["gaa"] = "Next",
        });
        return await owner.PostAsync(new Uri(path, UriKind.Relative), content);
    }
}
