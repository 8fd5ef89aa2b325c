using MatchPortal.Core.Accounts;
using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Tests.Cli;

public sealed class StaffCommandTests : IAsyncLifetime
{
    private readonly TestDatabase _database = TestDatabase.Absent(new FakeClock());

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _database.Open();
        await _database.Use((PortalContext portal) =>
        {
            portal.Units.Add(new Unit("Jobcentret", Sample.UnitAddress, Actor.Portal, _database.Clock.Now));
            return portal.SaveChangesAsync(Cancel);
        });
    }

    [Fact]
    public async Task Invite_WhenAllIsGiven_StoresTheColleagueAndPrintsACodeThatWorks()
    {
        var run = await Invite("Åse Bro", "Aase@Fjordby.dk", function: "Virksomhedskonsulent", unit: "JOBCENTRET");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(3, run.Lines.Length);
        Assert.StartsWith("Bruges på portalens side /konto/invitation, én gang, senest ", run.Lines[1], StringComparison.Ordinal);
        var staff = await _database.Use((PortalContext portal) => portal.Staff.SingleAsync(Cancel));
        Assert.Equal(
            ("Åse Bro", StaffFunction.CompanyConsultant, new StaffContact("aase@fjordby.dk", "51000011"), null),
            (staff.Name, staff.Function, staff.Contact, staff.AccountId));
        var code = await Find(run);
        Assert.Equal((CodePurpose.StaffInvitation, staff.Id.Value), (code.Purpose, code.SubjectId));
        Assert.True(code.CanUse(DateTime.UtcNow).IsAllowed);
        Assert.Equal(["UnitOpened", "StaffJoined", "CodeIssued"], await Actions());
    }

    [Fact]
    public async Task InviteAgain_WhenTheCodeWasNotUsed_MakesTheOldOneUseless()
    {
        var first = await Invite("Åse Bro", "aase@fjordby.dk");
        var second = await Run("staff", "invite-again", "--email", "AASE@fjordby.dk");

        Assert.False((await Find(first)).CanUse(DateTime.UtcNow).IsAllowed);
        Assert.True((await Find(second)).CanUse(DateTime.UtcNow).IsAllowed);
        Assert.Equal(["Åse Bro"], await _database.Read<string>("SELECT Name AS Value FROM Staff"));
    }

    [Theory]
    [InlineData("bo@fjordby.dk", "pedel", "Jobcentret", "51000011", "Kender ikke funktionen pedel. Vælg mellem: virksomhedskonsulent, jobkonsulent, jobrådgiver, leder.")]
    [InlineData("bo@fjordby.dk", "leder", "Havnen", "51000011", "Der er ingen åben enhed, der hedder Havnen. Vælg mellem: Jobcentret.")]
    [InlineData("bo@fjordby.dk", "leder", "Jobcentret", "5100", "Skriv mobilnummeret med 8 cifre.")]
    [InlineData("bo", "leder", "Jobcentret", "51000011", "Skriv en e-mailadresse, som navn@eksempel.dk.")]
    public async Task Invite_WhenSomethingIsWrong_SaysWhatAndStoresNobody(string email, string function, string unit, string mobile, string sentence)
    {
        (await Invite("Bo Ibsen", email, function, unit, mobile)).AssertRefused(sentence);

        Assert.Empty(await _database.Read<string>("SELECT Name AS Value FROM Staff"));
        Assert.Equal(["UnitOpened"], await Actions());
    }

    [Fact]
    public async Task Invite_WhenTheAddressIsAColleagues_SaysSo()
    {
        await Invite("Bo Ibsen", "bo@fjordby.dk");

        (await Invite("Bo Olsen", "Bo@fjordby.dk")).AssertRefused("Der er allerede en medarbejder med e-mailadressen bo@fjordby.dk.");
    }

    [Fact]
    public async Task List_WhenThereAreColleagues_ShowsThemInDanishOrder()
    {
        await Invite("Åse Bro", "aase@fjordby.dk", "leder");
        await Invite("Zenia Holm", "zenia@fjordby.dk");
        await Invite("Bo Ibsen", "bo@fjordby.dk", "jobrådgiver");

        Assert.Equal(
            [
                "Bo Ibsen\tjobrådgiver\tJobcentret\tbo@fjordby.dk\t51000011\tinviteret",
                "Zenia Holm\tjobkonsulent\tJobcentret\tzenia@fjordby.dk\t51000011\tinviteret",
                "Åse Bro\tleder\tJobcentret\taase@fjordby.dk\t51000011\tinviteret",
            ],
            (await Run("staff", "list")).Lines);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private Task<CommandRun> Invite(string name, string email, string function = "jobkonsulent", string unit = "Jobcentret", string mobile = "+45 51 00 00 11") =>
        Run("staff", "invite", "--name", name, "--email", email, "--mobile", mobile, "--function", function, "--unit", unit);

    private Task<CommandRun> Run(params string[] args) => CommandRun.Of([.. args, "--data", _database.Folder.Root]);

    private Task<OneTimeCode> Find(CommandRun printed)
    {
        var hash = OneTimeCode.HashOf(printed.Lines[0]["Kode: ".Length..]);
        return _database.Use((PortalContext portal) => portal.Codes.SingleAsync(code => code.Hash == hash, Cancel));
    }

    private Task<List<string>> Actions() => _database.Read<string>("SELECT Action AS Value FROM AuditEvents ORDER BY Sequence");
}
