using System.Net;
using MatchPortal.Core;
using MatchPortal.Core.Accounts;
using MatchPortal.Core.Data;
using MatchPortal.Core.Privacy;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Web.Tests.Accounts;

public sealed class CitizenCodeTests : IAsyncLifetime
{
    private const string Refusal =
        "Vi kunne ikke oprette din bruger. Se efter, at koden er skrevet rigtigt, ikke er ældre end 30 dage og ikke er brugt før. Prøv også en anden e-mail, hvis du har brugt den her før.";

    private readonly PortalSite _site = new();

    private Sample _sample = null!;

    private string _code = "";

    public async ValueTask InitializeAsync()
    {
        _sample = await _site.AddSample();
        _code = await Issue();
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Post_WhenTheCodeIsRight_TiesTheAccountAndSignsIn()
    {
        using var client = _site.NewClient();

        using var answer = await Send(client, _code.ToUpperInvariant().Replace("-", " ", StringComparison.Ordinal));
        var page = await client.GetPageAsync("/konto");
        var citizen = await _site.Database.Use((PortalContext portal) => portal.Citizens.SingleAsync(c => c.Id == _sample.Citizen.Id));
        var lines = await _site.Database.Use((PortalContext portal) => portal.AuditEvents
            .Where(line => line.Action == AuditAction.AccountTied || line.Action == AuditAction.CodeUsed)
            .OrderBy(line => line.Action)
            .Select(line => new { line.ActorKind, line.ActorId })
            .ToListAsync());

        Assert.Equal("/min-side", answer.Headers.Location!.OriginalString);
        Assert.Equal(["Sofie", "sofie@mail.example", "Borger"], page.QuerySelectorAll("main dd").Select(cell => cell.TextContent));
        Assert.NotNull(citizen.AccountId);
        Assert.Equal(Enumerable.Repeat(new { ActorKind = ActorKind.Citizen, ActorId = _sample.Citizen.Id.Value }, 2), lines);
    }

    [Fact]
    public async Task Post_WhenTheCodeWasUsed_CanSignInButNotUseItAgain()
    {
        using var first = await Send(_site.NewClient(), _code);
        using var again = await Send(_site.NewClient(), _code, "en.anden@mail.example");
        using var signedIn = await _site.NewClient().SendSignIn("sofie@mail.example");

        Assert.Equal([Refusal], await Errors(again));
        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
    }

    [Fact]
    public async Task Post_WhenWrongExpiredUsedRevokedOrTheAddressIsTaken_AnswersAlike()
    {
        var taken = await _site.OpenAccount(_sample.Consultant, Roles.Consultant);
        var atTaken = await Refused(_code, taken);
        var revoked = _code;
        var fresh = await Issue();
        var wrong = await Refused("bcdf-ghjk-mnpq");
        var ofRevoked = await Refused(revoked);
        var invitation = await Refused(await Invite());
        _site.Clock.Advance(TimeSpan.FromDays(31));
        var expired = await Refused(fresh);

        Assert.Contains(Refusal, wrong, StringComparison.Ordinal);
        Assert.All([atTaken, ofRevoked, invitation, expired], page => Assert.Equal(wrong, page));
    }

    [Theory]
    [InlineData("kort", "Skriv en adgangskode på mindst 12 tegn.")]
    [InlineData("password1234", "Den adgangskode er for let at gætte. Skriv fx fire tilfældige ord efter hinanden.")]
    [InlineData("sofie sofie sofie", "Skriv en adgangskode, der ikke ligner din e-mailadresse.")]
    public async Task Post_WhenThePasswordIsBad_SaysSoWhateverTheCodeIs(string password, string sentence)
    {
        using var right = await Send(_site.NewClient(), _code, password: password);
        using var wrong = await Send(_site.NewClient(), "bcdf-ghjk-mnpq", password: password);

        Assert.Contains(sentence, await Errors(right));
        Assert.Equal(await Errors(right), await Errors(wrong));
    }

    [Fact]
    public async Task Post_WhenManyCodesWereWrong_LetsTheAddressTryNoMoreButOnlyAfterThirty()
    {
        for (var round = 0; round < 30; round++)
        {
            await Refused("bcdf-ghjk-mnpq");
        }

        using var blocked = await Send(_site.NewClient(), _code);

        Assert.Equal(HttpStatusCode.TooManyRequests, blocked.StatusCode);
    }

    private static async Task<string[]> Errors(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        return [.. (await answer.ReadPageAsync()).QuerySelectorAll(".mp-errors li").Select(item => item.TextContent)];
    }

    /// <summary>The page without what was typed and what is new each time.</summary>
    private async Task<string> Refused(string code, string email = "sofie@mail.example")
    {
        using var answer = await Send(_site.NewClient(), code, email);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await answer.ReadPageAsync();
        foreach (var fresh in page.QuerySelectorAll("[name=__RequestVerificationToken], #Input_Email, #Input_Code"))
        {
            fresh.RemoveAttribute("value");
        }

        return page.DocumentElement.OuterHtml;
    }

    private static Task<HttpResponseMessage> Send(HttpClient client, string code, string email = "sofie@mail.example", string password = SignIns.Password) =>
        client.SendFormAsync("/konto/kode", new Dictionary<string, string>
        {
            ["Input.Code"] = code,
            ["Input.Email"] = email,
            ["Input.Password"] = password,
        });

    private async Task<string> Issue()
    {
        await using var scope = _site.Services.CreateAsyncScope();
        var citizen = await scope.ServiceProvider.GetRequiredService<PortalContext>().Citizens.SingleAsync(c => c.Id == _sample.Citizen.Id);
        return (await scope.ServiceProvider.GetRequiredService<CaseCodes>().IssueFor(citizen, _sample.By)).Code;
    }

    private async Task<string> Invite()
    {
        await using var scope = _site.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<StaffInvitations>().InviteAgain(_sample.Colleague.Contact.Email, _sample.By)).Code;
    }
}
