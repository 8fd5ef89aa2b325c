using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Privacy;
using MatchPortal.Core.Proposals;
using MatchPortal.Core.Rules;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Tests.Privacy;

public sealed class IdentityVaultTests : IAsyncLifetime
{
    private const string NotYours = "Du er ikke borgerens kontaktperson. Skriv, hvorfor du skal se oplysningerne.";
    private const string NotShared = "Borgeren deler ikke sine oplysninger med jer.";

    private TestDatabase _database = null!;
    private Sample _sample = null!;
    private long _lastEvent;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.Create();
        _sample = new Sample(_database.Clock);
        _sample.Citizen.TieAccount(_sample.Account.Id, _sample.By, _sample.Now);
        await _sample.Save(_database);
        _lastEvent = await _database.Use((PortalContext portal) => portal.AuditEvents.MaxAsync(line => line.Sequence));
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task OpenOwn_OfATiedAccount_GivesTheCitizensOwnDataAndIsLogged()
    {
        var identity = await Vault(vault => vault.OpenOwn(_sample.Account.Id));

        Assert.Equal(("Sofie Lund", _sample.Identity.Contact), (identity?.Name.Full, identity?.Contact));
        Assert.Equal([(Actor.Citizen(_sample.Citizen.Id), AuditAction.IdentityRead, _sample.Citizen.Id.Value, null)], await NewEvents());
    }

    [Fact]
    public async Task OpenOwn_OfAnAccountWithoutCase_GivesNothing()
    {
        Assert.Null(await Vault(vault => vault.OpenOwn(Guid.NewGuid())));
        Assert.Empty(await NewEvents());
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public async Task OpenForStaff_OfTheContactPerson_NeedsNoReason(string? reason)
    {
        var identity = await Vault(vault => vault.OpenForStaff(_sample.Citizen, _sample.Consultant, reason?.Scrubbed()));

        Assert.Equal("Sofie Lund", identity?.Name.Full);
        Assert.Equal([(_sample.By, AuditAction.IdentityRead, _sample.Citizen.Id.Value, null)], await NewEvents());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public async Task OpenForStaff_OfAnotherColleagueWithoutReason_IsRefusedAndNothingIsLogged(string? reason)
    {
        var broken = await Assert.ThrowsAsync<RuleBrokenException>(() => Vault(vault => vault.OpenForStaff(_sample.Citizen, _sample.Colleague, reason?.Scrubbed())));

        Assert.Equal(NotYours, broken.Message);
        Assert.Empty(await NewEvents());
    }

    [Fact]
    public async Task OpenForStaff_OfAnotherColleagueWithAReason_IsLoggedWithIt()
    {
        var identity = await Vault(vault => vault.OpenForStaff(_sample.Citizen, _sample.Colleague, "Vikar for Karen i uge 45.".Scrubbed()));

        Assert.Equal("Sofie Lund", identity?.Name.Full);
        Assert.Equal([(Actor.Staff(_sample.Colleague.Id), AuditAction.IdentityRead, _sample.Citizen.Id.Value, "Vikar for [navn] i uge 45.")], await NewEvents());
    }

    [Fact]
    public async Task OpenForStaff_OfSomebodyWhoHasLeft_IsRefused()
    {
        _sample.Colleague.Leave(0, _sample.By, _sample.Now);

        var broken = await Assert.ThrowsAsync<RuleBrokenException>(() => Vault(vault => vault.OpenForStaff(_sample.Citizen, _sample.Colleague, "Vikar.".Scrubbed())));

        Assert.Equal("Mads Aagaard er ikke længere ansat.", broken.Message);
    }

    [Fact]
    public async Task Reason_WhenErased_LeavesTheChainWhole()
    {
        await Vault(vault => vault.OpenForStaff(_sample.Citizen, _sample.Colleague, "Vikar for Karen i uge 45.".Scrubbed()));

        Assert.Equal(1, await _database.Execute("DELETE FROM AuditReasons"));

        Assert.Null(await _database.Use((PortalContext portal) => AuditChain.FindBreak(portal)));
        Assert.Equal([(Actor.Staff(_sample.Colleague.Id), AuditAction.IdentityRead, _sample.Citizen.Id.Value, null)], await NewEvents());
    }

    [Theory]
    [InlineData(SharedContact.Name, null, null)]
    [InlineData(SharedContact.Name | SharedContact.Phone, "60708090", null)]
    [InlineData(SharedContact.Name | SharedContact.Email, null, "borger@mail.example")]
    [InlineData(SharedContact.Name | SharedContact.Phone | SharedContact.Email, "60708090", "borger@mail.example")]
    public async Task OpenForCompany_AfterAYes_GivesOnlyWhatIsShared(SharedContact shares, string? phone, string? email)
    {
        var request = _sample.Accepted(_sample.Request(_sample.Published()), shares);

        var contact = await Vault(vault => vault.OpenForCompany(request, _sample.Owner));

        Assert.Equal(new RevealedContact("Sofie Lund", phone, email), contact);
        Assert.Equal([(Actor.Member(_sample.Owner.Id), AuditAction.IdentityRead, _sample.Citizen.Id.Value, null)], await NewEvents());
    }

    [Theory]
    [InlineData(null)]
    [InlineData(CitizenAnswer.No)]
    [InlineData(CitizenAnswer.Later)]
    public async Task OpenForCompany_WithoutAYes_IsRefused(CitizenAnswer? answer)
    {
        var proposal = _sample.Proposal(_sample.Published());
        if (answer is { } given)
        {
            proposal.Answer(given, SharedContact.Name, _sample.By, _sample.Now);
        }

        await AssertClosedTo(proposal, NotShared);
    }

    [Fact]
    public async Task OpenForCompany_AfterTheYesWasTakenBack_IsRefused()
    {
        var request = _sample.Accepted(_sample.Request(_sample.Published()));
        request.TakeBack(_sample.By, _sample.Now);

        await AssertClosedTo(request, NotShared);
    }

    [Fact]
    public async Task OpenForCompany_OfAnotherCompany_IsRefused()
    {
        var request = _sample.Accepted(_sample.Request(_sample.Published()));
        var stranger = new Sample(_database.Clock).Owner;

        var broken = await Assert.ThrowsAsync<RuleBrokenException>(() => Vault(vault => vault.OpenForCompany(request, stranger)));

        Assert.Equal("Opslaget hører til en anden virksomhed.", broken.Message);
        Assert.Empty(await NewEvents());
    }

    /// <summary>A member nobody had verified could once read a name that a colleague had been given.</summary>
    [Fact]
    public async Task OpenForCompany_OfAMemberWhoIsNotVerified_IsRefused()
    {
        var request = _sample.Accepted(_sample.Request(_sample.Published()));

        var broken = await Assert.ThrowsAsync<RuleBrokenException>(() => Vault(vault => vault.OpenForCompany(request, _sample.Recruiter)));

        Assert.Equal("Kommunen skal godkende dig, før du kan se, hvem borgeren er.", broken.Message);
        Assert.Empty(await NewEvents());
    }

    [Fact]
    public async Task OpenAnyWay_WhenTheLogCannotBeWritten_HandsOutNothing()
    {
        var request = _sample.Accepted(_sample.Request(_sample.Published()));
        await _database.Execute("CREATE TRIGGER full BEFORE INSERT ON AuditEvents BEGIN SELECT RAISE(ABORT, 'full'); END");

        await Assert.ThrowsAsync<DbUpdateException>(() => Vault(vault => vault.OpenOwn(_sample.Account.Id)));
        await Assert.ThrowsAsync<DbUpdateException>(() => Vault(vault => vault.OpenForStaff(_sample.Citizen, _sample.Consultant, null)));
        await Assert.ThrowsAsync<DbUpdateException>(() => Vault(vault => vault.OpenForCompany(request, _sample.Owner)));
        await Assert.ThrowsAsync<DbUpdateException>(() => Vault(vault => vault.OpenCaseload(_sample.Consultant.Id)));
    }

    [Fact]
    public async Task OpenCaseload_OfManyNames_IsInDanishOrderAndLoggedOnce()
    {
        string[] names = ["Åse Eg", "Zenia Holm", "anders Aagaard", "Øjvind Holm", "Aase Friis", "Anders Zachariassen", "Ægir Holm", "Aase Dam"];
        foreach (var name in names.Select(name => name.Split(' ')))
        {
            await AddCase(name[0], name[1], _sample.Consultant);
        }

        await AddCase("Bo", "Andens", _sample.Colleague);
        _lastEvent = await _database.Use((PortalContext portal) => portal.AuditEvents.MaxAsync(line => line.Sequence));

        var caseload = await Vault(vault => vault.OpenCaseload(_sample.Consultant.Id));

        Assert.Equal(
            ["Anders Zachariassen", "anders Aagaard", "Sofie Lund", "Zenia Holm", "Ægir Holm", "Øjvind Holm", "Aase Dam", "Åse Eg", "Aase Friis"],
            caseload.Select(name => name.Name));
        Assert.Equal([(_sample.By, AuditAction.CaseloadRead, _sample.Consultant.Id.Value, null)], await NewEvents());
    }

    [Fact]
    public async Task OpenCaseload_WhenACaseIsClosed_LeavesItOut()
    {
        await _database.Use(async (PortalContext portal) =>
        {
            (await portal.Citizens.SingleAsync()).Close(_sample.By, _sample.Now);
            await portal.SaveChangesAsync();
        });

        Assert.Empty(await Vault(vault => vault.OpenCaseload(_sample.Consultant.Id)));
    }

    [Fact]
    public async Task Correct_OfTheVersionThatWasShown_IsStoredAndLogged()
    {
        await Correct(_sample.Identity.Version, "Sofie", "Åkjær");

        var identity = await Vault(vault => vault.OpenForStaff(_sample.Citizen, _sample.Consultant, null));
        Assert.Equal(("Sofie Åkjær", Danish.SortKey("Sofie Åkjær"), 2), (identity?.Name.Full, identity?.NameSortKey, identity?.Version));
        Assert.Equal([AuditAction.IdentityCorrected, AuditAction.IdentityRead], (await NewEvents()).Select(line => line.Action));
    }

    [Fact]
    public async Task Correct_OfAnOlderVersion_IsRefusedAndLeavesNoTrace()
    {
        await Correct(_sample.Identity.Version, "Sofie", "Åkjær");

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => Correct(_sample.Identity.Version, "Sofie", "Holm"));

        Assert.Equal(["Åkjær"], await _database.Read<string>("SELECT Name_Family AS Value FROM CitizenIdentities"));
        Assert.Equal([AuditAction.IdentityCorrected], (await NewEvents()).Select(line => line.Action));
    }

    [Fact]
    public async Task Register_InsideATransactionThatIsRolledBack_StoresNoName()
    {
        await _database.Use(async (PortalContext portal) =>
        {
            await using var transaction = await portal.Database.BeginTransactionAsync();
            var (_, citizen) = AddCase(portal, _sample.Consultant);
            await portal.SaveChangesAsync();
            await new IdentityVault(portal, _database.Clock).Register([Sample.NewIdentity(citizen, "Uvis", "Fortrudt")]);
        });

        Assert.Equal(["Lund"], await _database.Read<string>("SELECT Name_Family AS Value FROM CitizenIdentities"));
    }

    private Task<T> Vault<T>(Func<IdentityVault, Task<T>> open) => _database.Use(open);

    private Task Correct(int version, string given, string family) => _database.Use((IdentityVault vault) =>
        vault.Correct(_sample.Citizen.Id, version, new CitizenName(given, family), _sample.Identity.Contact, _sample.By));

    private async Task AssertClosedTo(Enquiry enquiry, string sentence)
    {
        var broken = await Assert.ThrowsAsync<RuleBrokenException>(() => Vault(vault => vault.OpenForCompany(enquiry, _sample.Owner)));
        Assert.Equal(sentence, broken.Message);
        Assert.Empty(await NewEvents());
    }

    private Task AddCase(string given, string family, StaffMember contact) => _database.Use(async (PortalContext portal) =>
    {
        var (_, citizen) = AddCase(portal, contact);
        await portal.SaveChangesAsync();
        await new IdentityVault(portal, _database.Clock).Register([Sample.NewIdentity(citizen, given, family)]);
    });

    private (CompetenceProfile Profile, Citizen Citizen) AddCase(PortalContext portal, StaffMember contact)
    {
        var profile = new CompetenceProfile(new Area("101", null), _sample.By, _sample.Now);
        var citizen = new Citizen(profile.Id, _sample.Unit.Id, TargetGroup.JobReady, _sample.By, _sample.Now);
        citizen.AssignContact(contact, _sample.By, _sample.Now);
        portal.AddRange(profile, citizen);
        return (profile, citizen);
    }

    private Task<(Actor By, AuditAction Action, Guid Subject, string? Reason)[]> NewEvents() => _database.Use(async (PortalContext portal) =>
    {
        var reasons = await portal.AuditReasons.ToDictionaryAsync(reason => reason.Id, reason => reason.Text);
        var lines = await portal.AuditEvents.Where(line => line.Sequence > _lastEvent).OrderBy(line => line.Sequence).ToListAsync();
        return lines.Select(line => (
            new Actor(line.ActorKind, line.ActorId),
            line.Action,
            line.SubjectId,
            line.ReasonId is { } id ? reasons.GetValueOrDefault(id) : null)).ToArray();
    });
}
