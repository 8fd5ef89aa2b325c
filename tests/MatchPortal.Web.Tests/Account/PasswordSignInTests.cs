using System.Net;
using MatchPortal.Core.Accounts;
using MatchPortal.TestKit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MatchPortal.Web.Tests.Accounts;

public sealed class PasswordSignInTests(PasswordSignInTests.CountingSite site) : IClassFixture<PasswordSignInTests.CountingSite>
{
    private const string Refusal =
        "Vi kunne ikke logge dig ind. Se efter, at e-mail og adgangskode er rigtige. Efter flere forkerte forsøg skal du vente et kvarter.";

    [Fact]
    public async Task Post_WhenThePasswordIsRight_SignsInAndShowsWho()
    {
        var sample = await site.AddSample();
        using var client = await site.SignInAsConsultant(sample.Consultant);

        var page = await client.GetPageAsync("/konto");

        Assert.Contains("Karen Blixt", page.QuerySelector(".mp-header .mp-who")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Karen Blixt", sample.Consultant.Contact.Email, "Medarbejder"], page.QuerySelectorAll("main dd").Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task Post_WhenTheCookieIsSet_IsForTheServerOnlyAndEndsWithTheBrowser()
    {
        var sample = await site.AddSample();
        var email = await site.OpenAccount(sample.Consultant, Roles.Consultant);
        using var client = site.NewClient();

        using var answer = await client.SendSignIn(email);

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), value => value.StartsWith("mp-bruger=", StringComparison.Ordinal));
        Assert.Equal("; path=/; samesite=lax; httponly", cookie[cookie.IndexOf(';', StringComparison.Ordinal)..]);
    }

    [Fact]
    public async Task Post_WhenTheConnectionIsEncrypted_TheCookieStaysOnSuchConnections()
    {
        var sample = await site.AddSample();
        var email = await site.OpenAccount(sample.Consultant, Roles.Consultant);
        using var client = site.NewClient();
        client.BaseAddress = new Uri("https://localhost");

        using var answer = await client.SendSignIn(email);

        Assert.Contains("; secure", Assert.Single(answer.Headers.GetValues("Set-Cookie"), value => value.StartsWith("mp-bruger=", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WhenUnknownWrongLockedOrGone_AnswersAlikeAfterOneHash()
    {
        var sample = await site.AddSample();
        var wrong = await site.OpenAccount(sample.Consultant, Roles.Consultant);
        var locked = await site.OpenAccount(sample.Owner);
        await Lock(locked, TimeSpan.FromMinutes(15));
        var gone = await site.OpenAccount(sample.Colleague, Roles.Consultant);
        await site.Database.Execute("UPDATE Staff SET LeftAt = '2026-11-01' WHERE Id = {0}", sample.Colleague.Id.Value);
        await Answer("warm@up.example", "the first one makes the decoy");

        var answers = new List<(string Page, int Hashes)>
        {
            await Answer("ingen@sted.example", SignIns.Password),
            await Answer(wrong, "forkert adgangskode her"),
            await Answer(locked, SignIns.Password),
            await Answer(locked, "forkert adgangskode her"),
            await Answer(gone, SignIns.Password),
        };

        Assert.All(answers, answer => Assert.Equal((answers[0].Page, 1), answer));
        Assert.Contains(Refusal, answers[0].Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WhenFivePasswordsWereWrong_LocksForAQuarterOfAnHour()
    {
        var sample = await site.AddSample();
        var email = await site.OpenAccount(sample.Consultant, Roles.Consultant);
        using var client = site.NewClient();
        for (var round = 0; round < 5; round++)
        {
            using var wrong = await client.SendSignIn(email, "forkert adgangskode her");
        }

        using var locked = await client.SendSignIn(email);
        var until = await LockedUntil(email);
        await Lock(email, TimeSpan.FromSeconds(-1));
        using var free = await client.SendSignIn(email);

        Assert.Equal(HttpStatusCode.BadRequest, locked.StatusCode);
        Assert.InRange(until!.Value, DateTimeOffset.UtcNow.AddMinutes(14), DateTimeOffset.UtcNow.AddMinutes(15));
        Assert.Equal(HttpStatusCode.Redirect, free.StatusCode);
    }

    [Fact]
    public async Task Post_WhenManyWrongPasswordsComeAtOnce_CountsThemAll()
    {
        var sample = await site.AddSample();
        var email = await site.OpenAccount(sample.Consultant, Roles.Consultant);

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Answer(email, "forkert adgangskode her")));

        Assert.NotNull(await LockedUntil(email));
    }

    [Theory]
    [InlineData("/kontakt", "/kontakt")]
    [InlineData("/opslag?q=svejser", "/opslag?q=svejser")]
    [InlineData("https://ond.example/", "/medarbejder")]
    [InlineData("//ond.example/", "/medarbejder")]
    [InlineData("/\\ond.example", "/medarbejder")]
    [InlineData("", "/medarbejder")]
    public async Task Post_WhenAPageWasWanted_GoesThereOnlyWithinThePortal(string wanted, string expected)
    {
        var sample = await site.AddSample();
        var email = await site.OpenAccount(sample.Consultant, Roles.Consultant);
        using var client = site.NewClient();

        using var answer = await client.SendSignIn(email, path: $"/konto/log-ind?retur={Uri.EscapeDataString(wanted)}");

        Assert.Equal(expected, answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Post_WhenNothingIsTyped_SaysWhatIsMissingAndKeepsTheRest()
    {
        using var client = site.NewClient();

        using var answer = await client.SendSignIn("nogen@sted.example", "");
        var page = await answer.ReadPageAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(["Udfyld ”Adgangskode”."], page.QuerySelectorAll(".mp-errors li").Select(item => item.TextContent));
        Assert.Equal("nogen@sted.example", page.QuerySelector("#Input_Email")!.GetAttribute("value"));
        Assert.Null(page.QuerySelector("#Input_Password")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Post_WhenThereIsNoToken_Answers400()
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["Input.Email"] = "a@b.example", ["Input.Password"] = "x" });

        using var answer = await site.NewClient().PostAsync(new Uri("/konto/log-ind", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Post_WhenAnAddressTriesTooOften_Answers429()
    {
        await using var strict = new StrictSite();
        using var client = strict.NewClient();
        using var first = await client.SendSignIn("ingen@sted.example");
        using var second = await client.SendSignIn("ingen@sted.example");

        Assert.Equal(HttpStatusCode.BadRequest, first.StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
    }

    /// <summary>The page without what is new each time, and how many passwords were compared.</summary>
    private async Task<(string Page, int Hashes)> Answer(string email, string password)
    {
        using var client = site.NewClient();
        var before = site.Hashes.Count;
        using var answer = await client.SendSignIn(email, password);
        var page = await answer.ReadPageAsync();
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        foreach (var fresh in page.QuerySelectorAll("[name=__RequestVerificationToken], #Input_Email"))
        {
            fresh.RemoveAttribute("value");
        }

        return (page.DocumentElement.OuterHtml, site.Hashes.Count - before);
    }

    private async Task Lock(string email, TimeSpan time) =>
        await Use(async accounts => await accounts.SetLockoutEndDateAsync((await accounts.FindByEmailAsync(email))!, DateTimeOffset.UtcNow + time));

    private Task<DateTimeOffset?> LockedUntil(string email) =>
        Use(accounts => accounts.Users.Where(account => account.Email == email).Select(account => account.LockoutEnd).SingleAsync());

    private async Task<T> Use<T>(Func<UserManager<Account>, Task<T>> act)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<UserManager<Account>>());
    }

    public sealed class CountingSite : PortalSite
    {
        public CountingHasher Hashes { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.AddSingleton<IPasswordHasher<Account>>(Hashes));
        }
    }

    /// <summary>The framework's own, with few rounds, and a count of what it compared.</summary>
    public sealed class CountingHasher() : PasswordHasher<Account>(Options.Create(new PasswordHasherOptions { IterationCount = 100 }))
    {
        private int _count;

        public int Count => _count;

        public override PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
        {
            Interlocked.Increment(ref _count);
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }

    private sealed class StrictSite : PortalSite
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Limits:SignInsPerMinute", "1");
        }
    }
}
