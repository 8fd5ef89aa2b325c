using System.Net;
using MatchPortal.Core.Data;
using MatchPortal.Core.Privacy;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Web.Tests.Accounts;

public sealed class SessionTests(PortalSite site) : IClassFixture<PortalSite>
{
    [Fact]
    public async Task SignOut_WhenSent_EndsTheSessionAndSaysSo()
    {
        var sample = await site.AddSample();
        using var client = await site.SignInAsConsultant(sample.Consultant);

        using var answer = await client.SendFormAsync("/konto", new Dictionary<string, string>(), "form[action='/konto/log-af']");
        var front = await client.GetPageAsync("/");

        Assert.Equal("/", answer.Headers.Location!.OriginalString);
        Assert.Equal("Du er logget af.", front.QuerySelector(".mp-notice .alert-text")!.TextContent);
        Assert.False(await IsSignedIn(client));
    }

    [Fact]
    public async Task SignOut_WhenOnlyALink_DoesNothing()
    {
        var sample = await site.AddSample();
        using var client = await site.SignInAsConsultant(sample.Consultant);

        using var answer = await client.GetAsync(new Uri("/konto/log-af", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.True(await IsSignedIn(client));
    }

    [Fact]
    public async Task Get_WhenTheStaffMemberHasLeft_IsOutWithTheNextClick()
    {
        var sample = await site.AddSample();
        using var client = await site.SignInAsConsultant(sample.Colleague);

        await site.Database.Execute("UPDATE Staff SET LeftAt = '2026-11-01' WHERE Id = {0}", sample.Colleague.Id.Value);

        Assert.False(await IsSignedIn(client));
    }

    [Fact]
    public async Task Get_WhenTheMemberHasLeft_IsOutWithTheNextClick()
    {
        var sample = await site.AddSample();
        using var client = await site.SignInAsEmployer(sample.Recruiter);

        await site.Database.Execute("UPDATE Members SET LeftAt = '2026-11-01' WHERE Id = {0}", sample.Recruiter.Id.Value);

        Assert.False(await IsSignedIn(client));
    }

    [Fact]
    public async Task Get_WhenTheCitizensCaseIsClosed_MayStillSeeWhatIsKept()
    {
        var sample = await site.AddSample();
        using var client = await site.SignInAsCitizen(sample.Citizen);

        await site.Database.Execute("UPDATE Citizens SET ClosedAt = '2026-11-01' WHERE Id = {0}", sample.Citizen.Id.Value);

        Assert.True(await IsSignedIn(client));
    }

    [Fact]
    public async Task Get_WhenThePasswordWasChangedElsewhere_IsOutButThatOneIsNot()
    {
        var sample = await site.AddSample();
        using var here = await site.SignInAsConsultant(sample.Consultant);
        using var there = await site.SignInAsConsultant(sample.Consultant);

        using var answer = await here.SendFormAsync("/konto/adgangskode", new Dictionary<string, string>
        {
            ["Input.Current"] = SignIns.Password,
            ["Input.New"] = "seks små grønne æbler",
        });

        Assert.Equal("/konto", answer.Headers.Location!.OriginalString);
        Assert.True(await IsSignedIn(here));
        Assert.False(await IsSignedIn(there));
    }

    [Fact]
    public async Task Get_WhenIdleForAnHour_IsOut()
    {
        await using var own = new PortalSite();
        var sample = await own.AddSample();
        using var client = await own.SignInAsConsultant(sample.Consultant);

        own.Clock.Advance(TimeSpan.FromMinutes(40));
        var afterFortyMinutes = await IsSignedIn(client);
        own.Clock.Advance(TimeSpan.FromMinutes(40));
        var afterFortyMore = await IsSignedIn(client);
        own.Clock.Advance(TimeSpan.FromMinutes(60));

        Assert.True(afterFortyMinutes);
        Assert.True(afterFortyMore);
        Assert.False(await IsSignedIn(client));
    }

    [Fact]
    public async Task SignIn_WhenACitizen_ShowsTheGivenNameOnlyAndIsWrittenDown()
    {
        var sample = await site.AddSample();
        using var client = await site.SignInAsCitizen(sample.Citizen);

        var page = await client.GetPageAsync("/konto");
        var reads = await site.Database.Use((PortalContext portal) => portal.AuditEvents
            .Where(line => line.SubjectId == sample.Citizen.Id.Value && line.Action == AuditAction.IdentityRead)
            .Select(line => line.ActorId)
            .ToListAsync(TestContext.Current.CancellationToken));

        Assert.Equal("Sofie", page.QuerySelector(".mp-who a[href='/konto']")!.TextContent);
        Assert.DoesNotContain("Lund", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal([sample.Citizen.Id.Value], reads);
    }

    private static async Task<bool> IsSignedIn(HttpClient client)
    {
        using var answer = await client.GetAsync(new Uri("/konto", UriKind.Relative), TestContext.Current.CancellationToken);
        return answer.StatusCode == HttpStatusCode.OK;
    }
}
