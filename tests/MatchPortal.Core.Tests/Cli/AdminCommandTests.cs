using MatchPortal.Core.Accounts;
using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using MatchPortal.TestKit;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Tests.Cli;

public sealed class AdminCommandTests : IAsyncDisposable
{
    private const string Password = "koralrev i aftensol";

    private readonly TestDatabase _database = TestDatabase.Absent();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Create_WhenThereIsNoDatabase_MakesItWithTheAdministratorAndAUnit()
    {
        var run = await Create("Eva Åby", "Eva@Fjordby.dk", Password);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            ["Eva Åby er administrator i Jobcentret og logger ind med eva@fjordby.dk.", "Jobcentret har ingen adresse endnu. Skriv den, når du er logget ind."],
            run.Lines);
        var account = await _database.Use((AccountContext accounts) => accounts.Users.SingleAsync(Cancel));
        Assert.Equal("eva@fjordby.dk", account.Email);
        Assert.True(account.EmailConfirmed);
        Assert.Equal(PasswordVerificationResult.Success, Verify(account, Password));
        Assert.Equal([Roles.Administrator], await RolesOf(account));
        var staff = await _database.Use((PortalContext portal) => portal.Staff.SingleAsync(Cancel));
        Assert.Equal(("Eva Åby", StaffFunction.Leader, account.Id), (staff.Name, staff.Function, staff.AccountId));
        Assert.Equal(["UnitOpened", "StaffJoined", "AccountTied", "AdministratorCreated"], await _database.Read<string>("SELECT Action AS Value FROM AuditEvents ORDER BY Sequence"));
    }

    [Fact]
    public async Task Create_WhenAUnitIsDescribed_OpensItWithItsAddress()
    {
        var run = await Create(
            "Eva Åby", "eva@fjordby.dk", Password, "--unit", "Ungecentret", "--street", "Havnegade 2", "--postal-code", "4000", "--city", "Fjordby", "--phone", "51000010", "--mobile", "51 00 00 11");

        Assert.Equal(["Eva Åby er administrator i Ungecentret og logger ind med eva@fjordby.dk."], run.Lines);
        var unit = await _database.Use((PortalContext portal) => portal.Units.SingleAsync(Cancel));
        Assert.Equal(("Ungecentret", new UnitAddress("Havnegade 2", "4000", "Fjordby", "51000010")), (unit.Name, unit.Address));
        Assert.Equal("51000011", (await _database.Use((PortalContext portal) => portal.Staff.SingleAsync(Cancel))).Contact.DirectMobile);
    }

    [Theory]
    [InlineData("eva@fjordby.dk", "kort", "Adgangskoden skal have mindst 12 tegn.")]
    [InlineData("eva@fjordby.dk", "", "Adgangskoden skal have mindst 12 tegn.")]
    [InlineData("eva", Password, "Skriv en e-mailadresse, som navn@eksempel.dk.")]
    public async Task Create_WhenAddressOrPasswordIsNoGood_StoresNobody(string email, string password, string sentence)
    {
        await _database.Open();

        (await Create("Eva Åby", email, password)).AssertRefused(sentence);

        Assert.Empty(await _database.Read<string>("SELECT Name AS Value FROM Staff UNION ALL SELECT Name FROM Units UNION ALL SELECT Email FROM AspNetUsers UNION ALL SELECT Action FROM AuditEvents"));
    }

    [Fact]
    public async Task Create_WhenTheAddressIsTaken_SaysSo()
    {
        await Create("Eva Åby", "eva@fjordby.dk", Password);

        (await Create("Eva Bro", "EVA@fjordby.dk", Password)).AssertRefused("Der er allerede en bruger med den e-mailadresse.");

        Assert.Equal(["Eva Åby"], await _database.Read<string>("SELECT Name AS Value FROM Staff"));
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private Task<CommandRun> Create(string name, string email, string password, params string[] more) =>
        CommandRun.WithInput(password + "\n", ["admin", "create", "--name", name, "--email", email, "--data", _database.Folder.Root, .. more]);

    private static PasswordVerificationResult Verify(Account account, string password) =>
        new PasswordHasher<Account>().VerifyHashedPassword(account, account.PasswordHash!, password);

    private Task<List<string?>> RolesOf(Account account) => _database.Use((AccountContext accounts) =>
        (from tie in accounts.UserRoles join role in accounts.Roles on tie.RoleId equals role.Id where tie.UserId == account.Id select role.Name).ToListAsync(Cancel));
}
