using System.Net;
using MatchPortal.Core.Accounts;
using MatchPortal.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Web.Tests.Accounts;

public sealed class InvitationTests(PortalSite site) : IClassFixture<PortalSite>
{
    [Fact]
    public async Task Post_WhenTheCodeIsRight_OpensTheAccountOfTheInvitedAddress()
    {
        var sample = await site.AddSample();
        using var client = site.NewClient();

        using var answer = await Send(client, await Invite(sample));
        var start = await client.GetPageAsync("/medarbejder");
        var account = await client.GetPageAsync("/konto");

        Assert.Equal("/medarbejder", answer.Headers.Location!.OriginalString);
        Assert.Equal($"Velkommen. Næste gang logger du ind med {sample.Colleague.Contact.Email}.", start.QuerySelector(".mp-notice .alert-text")!.TextContent);
        Assert.Equal(["Mads Aagaard", sample.Colleague.Contact.Email, "Medarbejder"], account.QuerySelectorAll("main dd").Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task Post_WhenTheCodeWasUsed_RefusesAndKeepsTheFirstPassword()
    {
        var sample = await site.AddSample();
        var code = await Invite(sample);
        using var first = await Send(site.NewClient(), code);
        using var again = await Send(site.NewClient(), code, "helt anden kode til dem");
        using var signedIn = await site.NewClient().SendSignIn(sample.Colleague.Contact.Email);

        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
    }

    [Fact]
    public async Task Post_WhenTheColleagueLeftMeanwhile_AnswersAsToAWrongCode()
    {
        var sample = await site.AddSample();
        var code = await Invite(sample);
        await site.Database.Execute("UPDATE Staff SET LeftAt = '2026-11-01' WHERE Id = {0}", sample.Colleague.Id.Value);

        using var left = await Send(site.NewClient(), code);
        using var wrong = await Send(site.NewClient(), "bcdf-ghjk-mnpq");

        Assert.Equal(HttpStatusCode.BadRequest, left.StatusCode);
        Assert.Equal(await Errors(wrong), await Errors(left));
    }

    [Fact]
    public async Task Post_WhenTheCodeHasExpired_AnswersAsToAWrongCode()
    {
        await using var own = new PortalSite();
        var sample = await own.AddSample();
        await using var scope = own.Services.CreateAsyncScope();
        var code = (await scope.ServiceProvider.GetRequiredService<StaffInvitations>().InviteAgain(sample.Colleague.Contact.Email, sample.By, TestContext.Current.CancellationToken)).Code;
        own.Clock.Advance(TimeSpan.FromDays(15));

        using var expired = await Send(own.NewClient(), code);
        using var wrong = await Send(own.NewClient(), "bcdf-ghjk-mnpq");

        Assert.Equal(await Errors(wrong), await Errors(expired));
    }

    [Fact]
    public async Task Post_WhenThePasswordHoldsTheInvitedAddress_SaysSo()
    {
        var sample = await site.AddSample();
        var name = sample.Colleague.Contact.Email.Split('@')[0];

        using var answer = await Send(site.NewClient(), await Invite(sample), $"{name} og en hest mere");

        Assert.Equal(["Skriv en adgangskode, der ikke ligner din e-mailadresse."], await Errors(answer));
    }

    private static Task<HttpResponseMessage> Send(HttpClient client, string code, string password = SignIns.Password) =>
        client.SendFormAsync("/konto/invitation", new Dictionary<string, string> { ["Input.Code"] = code, ["Input.Password"] = password });

    private static async Task<string[]> Errors(HttpResponseMessage answer) =>
        [.. (await answer.ReadPageAsync()).QuerySelectorAll(".mp-errors li").Select(item => item.TextContent)];

    private async Task<string> Invite(Sample sample)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<StaffInvitations>().InviteAgain(sample.Colleague.Contact.Email, sample.By)).Code;
    }
}
