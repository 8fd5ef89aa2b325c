using System.Buffers.Text;
using System.Net;
using MatchPortal.Core.Accounts;
using MatchPortal.TestKit;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Web.Tests.Accounts;

public sealed class OwnAccountTests(PortalSite site) : IClassFixture<PortalSite>
{
    private static readonly byte[] KeyId = [1, 2, 3, 250, 251];

    private static readonly string Key = $"/konto/adgangsnoegler/{Base64Url.EncodeToString(KeyId)}";

    [Fact]
    public async Task ChangePassword_WhenTheOldOneIsWrong_SaysSoAndCountsAsATry()
    {
        var sample = await site.AddSample();
        using var client = await site.SignInAsConsultant(sample.Consultant);
        var next = "seks små grønne æbler";
        for (var round = 0; round < 5; round++)
        {
            using var wrong = await Change(client, "forkert adgangskode her", next);
            Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
            Assert.Equal(
                ["Adgangskoden er ikke rigtig. Efter flere forkerte forsøg skal du vente et kvarter."],
                (await wrong.ReadPageAsync()).QuerySelectorAll(".mp-errors li").Select(item => item.TextContent));
        }

        using var locked = await Change(client, SignIns.Password, next);

        Assert.Equal(HttpStatusCode.BadRequest, locked.StatusCode);
    }

    [Fact]
    public async Task ChangePassword_WhenDone_TheNewOneSignsInAndTheOldDoesNot()
    {
        var sample = await site.AddSample();
        using var client = await site.SignInAsConsultant(sample.Consultant);

        using var changed = await Change(client, SignIns.Password, "seks små grønne æbler");
        using var old = await site.NewClient().SendSignIn(sample.Consultant.Contact.Email);
        using var now = await site.NewClient().SendSignIn(sample.Consultant.Contact.Email, "seks små grønne æbler");

        Assert.Equal("/konto", changed.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.BadRequest, old.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, now.StatusCode);
    }

    [Fact]
    public async Task Passkey_WhenRenamed_IsListedByItsNewName()
    {
        var sample = await site.AddSample();
        using var client = await site.SignInAsConsultant(sample.Consultant);
        await AddKey(sample.Consultant.Contact.Email);

        using var answer = await client.SendFormAsync($"{Key}/navn", new Dictionary<string, string> { ["Input.Name"] = " Min telefon " });
        var page = await client.GetPageAsync("/konto");

        Assert.Equal("/konto", answer.Headers.Location!.OriginalString);
        Assert.Equal(["Min telefon"], page.QuerySelectorAll(".mp-log strong").Select(name => name.TextContent));
        Assert.Equal("Adgangsnøglen hedder nu ”Min telefon”.", page.QuerySelector(".mp-notice .alert-text")!.TextContent);
    }

    [Fact]
    public async Task Passkey_WhenSomebodyElses_IsNotThere()
    {
        var sample = await site.AddSample();
        await AddKey(await site.OpenAccount(sample.Owner));
        using var client = await site.SignInAsConsultant(sample.Consultant);

        foreach (var path in (string[])[$"{Key}/navn", $"{Key}/fjern", "/konto/adgangsnoegler/%21/fjern"])
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Passkey_WhenRemoved_IsGoneAndOtherSessionsEnd()
    {
        var sample = await site.AddSample();
        using var here = await site.SignInAsConsultant(sample.Consultant);
        using var there = await site.SignInAsConsultant(sample.Consultant);
        await AddKey(sample.Consultant.Contact.Email);

        using var answer = await here.SendFormAsync($"{Key}/fjern", new Dictionary<string, string>());
        var page = await here.GetPageAsync("/konto");
        using var elsewhere = await there.GetAsync(new Uri("/konto", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("/konto", answer.Headers.Location!.OriginalString);
        Assert.Equal("”Arbejdstelefon” er fjernet.", page.QuerySelector(".mp-notice .alert-text")!.TextContent);
        Assert.Empty(page.QuerySelectorAll(".mp-log li"));
        Assert.Equal(HttpStatusCode.Redirect, elsewhere.StatusCode);
    }

    [Fact]
    public async Task Passkey_WhenItIsTheOnlyWayIn_StaysUntilThereIsAPassword()
    {
        var sample = await site.AddSample();
        using var client = await site.SignInAsConsultant(sample.Consultant);
        await AddKey(sample.Consultant.Contact.Email);
        var removal = await client.GetPageAsync($"{Key}/fjern");
        var token = removal.QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await site.Database.Execute("UPDATE AspNetUsers SET PasswordHash = NULL WHERE Email = {0}", sample.Consultant.Contact.Email);

        var warned = await client.GetPageAsync($"{Key}/fjern");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token });
        using var forced = await client.PostAsync(new Uri($"{Key}/fjern", UriKind.Relative), form, TestContext.Current.CancellationToken);
        using var chosen = await client.SendFormAsync("/konto/adgangskode", new Dictionary<string, string> { ["Input.New"] = "seks små grønne æbler" });
        using var removed = await client.SendFormAsync($"{Key}/fjern", new Dictionary<string, string>());

        Assert.Null(warned.QuerySelector("main form"));
        Assert.Equal("/konto/adgangskode", warned.QuerySelector("main .button")!.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.BadRequest, forced.StatusCode);
        Assert.Equal("/konto", chosen.Headers.Location!.OriginalString);
        Assert.Equal("/konto", removed.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/konto/adgangsnoegler/log-ind")]
    [InlineData("/konto/adgangsnoegler/ny")]
    public async Task Options_WhenThereIsNoToken_Answers400(string path)
    {
        var sample = await site.AddSample();
        using var client = await site.SignInAsConsultant(sample.Consultant);

        using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), null, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("noget helt andet")]
    [InlineData("{}")]
    public async Task SignIn_WhenThePasskeyAnswerIsNonsense_AnswersAsToAnyOther(string credential)
    {
        using var client = site.NewClient();

        using var answer = await client.SendFormAsync(
            "/konto/log-ind", new Dictionary<string, string> { ["credential"] = credential }, "form[data-passkey]");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(
            ["Vi kunne ikke logge dig ind med adgangsnøglen. Prøv igen, eller brug din adgangskode."],
            (await answer.ReadPageAsync()).QuerySelectorAll(".mp-errors li").Select(item => item.TextContent));
    }

    private static Task<HttpResponseMessage> Change(HttpClient client, string current, string next) =>
        client.SendFormAsync("/konto/adgangskode", new Dictionary<string, string> { ["Input.Current"] = current, ["Input.New"] = next });

    /// <summary>Only its name and id are looked at here; the browser tests make real ones.</summary>
    private async Task AddKey(string email)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = (await accounts.FindByEmailAsync(email))!;
        await site.Database.Execute("DELETE FROM AspNetUserPasskeys");
        (await accounts.AddOrUpdatePasskeyAsync(account, new UserPasskeyInfo(KeyId, [1], site.Clock.Now, 0, [], true, false, false, [1], [1]) { Name = "Arbejdstelefon" })).Demand();
    }
}
