using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.Core.Proposals;
using MatchPortal.Core.Rules;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Privacy;

/// <summary>
/// The only door to names and contacts. Three ways in, each written to the audit log before anything is handed out: the citizen's own page, assigned staff (or
/// staff with a stated reason), and a yes to a company.
/// </summary>
public sealed class IdentityVault(PortalContext portal, TimeProvider clock)
{
    private static readonly SqliteSettings Settings = new();

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The citizen's own data. Null when the account has no case.</summary>
    public async Task<CitizenIdentity?> OpenOwn(Guid accountId, CancellationToken cancel = default)
    {
        var citizen = await portal.Citizens.AsNoTracking().SingleOrDefaultAsync(c => c.AccountId == accountId, cancel);
        return citizen is null ? null : await Read(citizen.Id, Actor.Citizen(citizen.Id), null, cancel);
    }

    public static Verdict CanOpen(Citizen citizen, StaffMember staff, ScrubbedText? reason) => Verdict
        .Require(staff.IsActive, "{0} er ikke længere ansat.", staff.Name)
        .And(Verdict.Require(
            citizen.ContactId == staff.Id || reason is { IsBlank: false },
            "Du er ikke borgerens kontaktperson. Skriv, hvorfor du skal se oplysningerne."));

    /// <summary>For staff. Who is not the citizen's contact person states a reason, which the citizen can ask to read.</summary>
    /// <exception cref="RuleBrokenException">Not assigned and no reason, or no longer employed.</exception>
    public async Task<CitizenIdentity?> OpenForStaff(Citizen citizen, StaffMember staff, ScrubbedText? reason, CancellationToken cancel = default)
    {
        CanOpen(citizen, staff, reason).Demand();
        return await Read(citizen.Id, Actor.Staff(staff.Id), reason?.Value, cancel);
    }

    /// <summary>The names of the open cases that have this person as contact, in Danish order. One line in the log for the whole list.</summary>
    public async Task<IReadOnlyList<CaseloadName>> OpenCaseload(StaffId staff, CancellationToken cancel = default)
    {
        var cases = await portal.Citizens.AsNoTracking()
            .Where(c => c.ContactId == staff && c.ClosedAt == null)
            .Select(c => c.Id)
            .ToListAsync(cancel);
        await Log(new AuditRecord(Actor.Staff(staff), AuditAction.CaseloadRead, new AuditSubject(nameof(StaffMember), staff.Value), Now, null), cancel);
        await using var vault = OpenVault();
        var identities = await vault.Identities.AsNoTracking()
            .Where(i => cases.Contains(i.CitizenId))
            .OrderBy(i => i.NameSortKey)
            .ToListAsync(cancel);
        return [.. identities.Select(i => new CaseloadName(i.CitizenId, i.Name.Full))];
    }

    /// <summary>For the company that got a yes, and only what the citizen shares.</summary>
    /// <exception cref="RuleBrokenException">The citizen has not said yes, or has taken it back; or the member is another company's, or not verified.</exception>
    public async Task<RevealedContact?> OpenForCompany(Enquiry enquiry, CompanyMember member, CancellationToken cancel = default)
    {
        Verdict.Require(enquiry.Reveals, "Borgeren deler ikke sine oplysninger med jer.").Demand();
        Verdict.Require(member.IsActive && member.CompanyId == enquiry.CompanyId, "Opslaget hører til en anden virksomhed.").Demand();
        Verdict.Require(member.IsVerified, "Kommunen skal godkende dig, før du kan se, hvem borgeren er.").Demand();
        var citizen = await portal.Citizens.AsNoTracking().SingleOrDefaultAsync(c => c.ProfileId == enquiry.ProfileId, cancel);
        var identity = citizen is null ? null : await Read(citizen.Id, Actor.Member(member.Id), null, cancel);
        return identity is null ? null : RevealedContact.From(identity, enquiry.Shares);
    }

    /// <summary>Whose case has that number in the municipality's own system; the name is not handed out. Null when there is none.</summary>
    public async Task<CitizenId?> FindCase(string caseReference, Actor by, CancellationToken cancel = default)
    {
        await using var vault = OpenVault();
        var found = await vault.Identities.AsNoTracking()
            .Where(i => i.CaseReference == caseReference)
            .Select(i => (CitizenId?)i.CitizenId)
            .SingleOrDefaultAsync(cancel);
        if (found is { } citizenId)
        {
            await Log(Event(citizenId, by, AuditAction.CaseFound, null), cancel);
        }

        return found;
    }

    /// <summary>Stores who a new citizen is. Call after the case is saved, inside the same transaction where there is one.</summary>
    public async Task Register(IReadOnlyCollection<CitizenIdentity> identities, CancellationToken cancel = default)
    {
        await using var vault = OpenVault();
        vault.Identities.AddRange(identities);
        await vault.SaveChangesAsync(cancel);
    }

    /// <summary>Corrects name and contact, by the citizen or by staff.</summary>
    /// <param name="citizenId">Whose.</param>
    /// <param name="version">The version that was shown when the correction was written.</param>
    /// <param name="name">The right name.</param>
    /// <param name="contact">The right contact.</param>
    /// <param name="by">Who corrects.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else corrected it meanwhile.</exception>
    public async Task Correct(CitizenId citizenId, int version, CitizenName name, CitizenContact contact, Actor by, CancellationToken cancel = default)
    {
        await using var transaction = portal.Database.CurrentTransaction is null ? await portal.Database.BeginTransactionAsync(cancel) : null;
        await Log(Event(citizenId, by, AuditAction.IdentityCorrected, null), cancel);
        await using var vault = OpenVault();
        var identity = await vault.Identities.SingleAsync(i => i.CitizenId == citizenId, cancel);
        vault.Entry(identity).Property(i => i.Version).OriginalValue = version;
        identity.Correct(name, contact);
        await vault.SaveChangesAsync(cancel);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancel);
        }
    }

    private async Task<CitizenIdentity?> Read(CitizenId citizenId, Actor by, string? reason, CancellationToken cancel)
    {
        await Log(Event(citizenId, by, AuditAction.IdentityRead, reason), cancel);
        await using var vault = OpenVault();
        return await vault.Identities.AsNoTracking().SingleOrDefaultAsync(i => i.CitizenId == citizenId, cancel);
    }

    private AuditRecord Event(CitizenId citizenId, Actor by, AuditAction action, string? reason) =>
        new(by, action, new AuditSubject(nameof(Citizen), citizenId.Value), Now, reason);

    private async Task Log(AuditRecord record, CancellationToken cancel)
    {
        portal.Note(record);
        await portal.SaveChangesAsync(cancel);
    }

    // The portal's own connection and transaction, so that a name is stored together with its case or not at all.
    private VaultContext OpenVault()
    {
        var options = new DbContextOptionsBuilder<VaultContext>().UseSqlite(portal.Database.GetDbConnection()).AddInterceptors(Settings).Options;
        var vault = new VaultContext(options);
        if (portal.Database.CurrentTransaction is { } transaction)
        {
            vault.Database.UseTransaction(Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions.GetDbTransaction(transaction));
        }

        return vault;
    }
}
