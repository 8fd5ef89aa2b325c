using MatchPortal.Core.Accounts;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Privacy;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Tests.Cli;

public sealed class CodeCommandTests : IAsyncLifetime
{
    private const string CaseNumber = "2026-004711";

    private readonly TestDatabase _database = TestDatabase.Absent();
    private Citizen _citizen = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _database.Open();
        var sample = await new Sample(_database.Clock).Save(_database);
        var profile = new CompetenceProfile(new Area("101", "2450"), sample.By, sample.Now);
        _citizen = new Citizen(profile.Id, sample.Unit.Id, TargetGroup.JobReady, sample.By, sample.Now);
        await _database.Use((PortalContext portal) =>
        {
            portal.AddRange(profile, _citizen);
            return portal.SaveChangesAsync(Cancel);
        });
        var identity = new CitizenIdentity(
            _citizen.Id, new CitizenName("Sofie", "Lund"), new DateOnly(1994, 3, 8), new CitizenContact(null, null, "Sjællandsgade 4", "2200", "København N"), CaseNumber);
        await _database.Use((IdentityVault vault) => vault.Register([identity], Cancel));
    }

    [Fact]
    public async Task CitizenCode_WhenTheCaseIsKnown_PrintsACodeAndNoNameAndLogsTheWayIn()
    {
        var run = await Run("citizen", "code", "--case", $" {CaseNumber} ");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Bruges på portalens side /konto/kode, én gang, senest ", run.Lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain("Sofie", run.Output, StringComparison.Ordinal);
        var code = await Find(run);
        Assert.Equal((CodePurpose.CitizenCase, _citizen.Id.Value), (code.Purpose, code.SubjectId));
        var lines = await _database.Use((PortalContext portal) => portal.AuditEvents.OrderByDescending(line => line.Sequence).Take(2).ToListAsync(Cancel));
        Assert.Equal([(AuditAction.CodeIssued, code.Id), (AuditAction.CaseFound, _citizen.Id.Value)], lines.Select(line => (line.Action, line.SubjectId)));
    }

    [Fact]
    public async Task CitizenCode_WhenNoCaseHasTheNumber_SaysSo()
    {
        (await Run("citizen", "code", "--case", "1")).AssertRefused("Der er ingen sag med nummeret 1.");

        Assert.Empty(await _database.Read<Guid>("SELECT Id AS Value FROM Codes"));
    }

    [Fact]
    public async Task CitizenCode_WhenTheCaseIsClosed_SaysSo()
    {
        await _database.Use(async (PortalContext portal) =>
        {
            (await portal.Citizens.SingleAsync(citizen => citizen.Id == _citizen.Id, Cancel)).Close(Actor.Portal, _database.Clock.Now);
            await portal.SaveChangesAsync(Cancel);
        });

        (await Run("citizen", "code", "--case", CaseNumber)).AssertRefused("Sagen er afsluttet.");
    }

    [Fact]
    public async Task Revoke_WhenGivenTheCodeOrItsId_TakesItOutOfTheList()
    {
        var first = await Run("citizen", "code", "--case", CaseNumber);
        var byCode = await Run("code", "revoke", first.Lines[0]["Kode: ".Length..].Replace("-", " ", StringComparison.Ordinal));
        var second = await Find(await Run("citizen", "code", "--case", CaseNumber));
        var listed = await Run("code", "list");
        var byId = await Run("code", "revoke", second.Id.ToString());

        Assert.Equal(["Koden (kode til en borgers sag) er trukket tilbage og kan ikke bruges."], byCode.Lines);
        Assert.StartsWith($"{second.Id}\tkode til en borgers sag\t", Assert.Single(listed.Lines), StringComparison.Ordinal);
        Assert.Equal(byCode.Lines, byId.Lines);
        Assert.Equal(["Der er ingen koder, der kan bruges."], (await Run("code", "list")).Lines);
        (await Run("code", "revoke", second.Id.ToString())).AssertRefused("Koden er allerede brugt eller trukket tilbage.");
        (await Run("code", "revoke", "bbbb-bbbb-bbbb")).AssertRefused("Koden findes ikke. Se efter, om den er skrevet rigtigt.");
    }

    [Fact]
    public async Task AuditVerify_WhenALineWasChanged_NamesTheFirst()
    {
        var count = (await _database.Read<int>("SELECT COUNT(*) AS Value FROM AuditEvents"))[0];
        var whole = await Run("audit", "verify");
        await _database.Execute("UPDATE AuditEvents SET Action = 'CodeUsed' WHERE Sequence = 3");

        Assert.Equal([$"Loggen er ubrudt: {count} linjer."], whole.Lines);
        (await Run("audit", "verify")).AssertRefused("Loggen er brudt ved linje 3. Gem databasen, som den er, og find den sidste sikkerhedskopi, hvor kæden holder.");
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private Task<CommandRun> Run(params string[] args) => CommandRun.Of([.. args, "--data", _database.Folder.Root]);

    private Task<OneTimeCode> Find(CommandRun printed)
    {
        var hash = OneTimeCode.HashOf(printed.Lines[0]["Kode: ".Length..]);
        return _database.Use((PortalContext portal) => portal.Codes.SingleAsync(code => code.Hash == hash, Cancel));
    }
}
