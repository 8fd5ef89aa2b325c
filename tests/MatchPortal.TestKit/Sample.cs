using System.Globalization;
using MatchPortal.Core;
using MatchPortal.Core.Accounts;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.TestKit;

/// <summary>
/// A small municipality with one of each, all valid: two colleagues, a citizen who has the first of them as contact, and a verified company with two people.
/// Numbers that must be unique are, so several samples fit in one database.
/// </summary>
public sealed partial class Sample
{
    private static int _last;

    private readonly FakeClock _clock;

    public Sample(FakeClock clock)
    {
        _clock = clock;
        Unit = new Unit("Ungecentret", UnitAddress, Actor.Portal, Now);
        Consultant = new StaffMember("Karen Blixt", StaffFunction.JobConsultant, NewStaffContact(), Unit.Id, Actor.Portal, Now);
        Colleague = NewStaff("Mads Aagaard");
        Profile = new CompetenceProfile(new Area("101", "2450"), By, Now);
        Citizen = new Citizen(Profile.Id, Unit.Id, TargetGroup.JobReady, By, Now);
        Citizen.AssignContact(Consultant, By, Now);
        Identity = NewIdentity(Citizen, "Sofie", "Lund");
        Company = NewCompany("Havnens Værft ApS");
        Company.Verify(By, Now);
        Workplace = NewWorkplace("Beddingen");
        Owner = NewMember("Ole Værft", MemberRole.Owner);
        Owner.Verify(By, Now);
        Recruiter = NewMember("Rikke Holm", MemberRole.Recruiter);
    }

    public static UnitAddress UnitAddress { get; } = new("Skelbækgade 2", "1717", "København V", "33170000");

    public static WorkplaceAddress WorkplaceAddress { get; } = new("Refshalevej 100", "1432", "København K", "101");

    public DateTime Now => _clock.Now;

    public DateOnly Today => _clock.Today();

    /// <summary>The consultant, who does what the tests do.</summary>
    public Actor By => Actor.Staff(Consultant.Id);

    public Unit Unit { get; }

    public StaffMember Consultant { get; }

    public StaffMember Colleague { get; }

    public CompetenceProfile Profile { get; }

    public Citizen Citizen { get; }

    public CitizenIdentity Identity { get; }

    public Company Company { get; }

    public Workplace Workplace { get; }

    public CompanyMember Owner { get; }

    /// <summary>Not yet verified.</summary>
    public CompanyMember Recruiter { get; }

    /// <summary>What a citizen, a colleague and a member can be tied to.</summary>
    public Account Account { get; } = new() { Id = Guid.NewGuid(), UserName = $"bruger{Next()}" };

    public Unit NewUnit(string name) => new(name, UnitAddress, By, Now);

    public StaffMember NewStaff(string name) => new(name, StaffFunction.CompanyConsultant, NewStaffContact(), Unit.Id, By, Now);

    public Company NewCompany(string name) => new(NewCvr(), name, By, Now);

    public Workplace NewWorkplace(string name, decimal headcount = 12.5m) => new(Company.Id, NewPNumber(), name, WorkplaceAddress, headcount, By, Now);

    public CompanyMember NewMember(string name, MemberRole role) =>
        new(Company.Id, name, new MemberContact($"medlem{Next()}@firma.example", "40506070"), role, By, Now);

    public static CitizenIdentity NewIdentity(Citizen citizen, string given, string family) => new(
        citizen.Id,
        new CitizenName(given, family),
        new DateOnly(1994, 3, 8),
        new CitizenContact("borger@mail.example", "60708090", "Sjællandsgade 4", "2200", "København N"),
        caseReference: null);

    /// <summary>Eight digits that fit modulus 11.</summary>
    public static Cvr NewCvr()
    {
        Cvr cvr;
        do
        {
            cvr = Cvr.Parse((30_000_000 + Next()).ToString(CultureInfo.InvariantCulture));
        }
        while (!cvr.IsLikely);

        return cvr;
    }

    public static PNumber NewPNumber() => PNumber.Parse((1_000_000_000 + Next()).ToString(CultureInfo.InvariantCulture));

    /// <summary>Stores all of it, the identity and the account too, and what else is handed over.</summary>
    public async Task<Sample> Save(TestDatabase database, params Entity[] more)
    {
        await using var scope = database.BeginScope();
        var accounts = scope.ServiceProvider.GetRequiredService<AccountContext>();
        accounts.Add(Account);
        await accounts.SaveChangesAsync();
        var portal = scope.ServiceProvider.GetRequiredService<PortalContext>();
        portal.AddRange([Unit, Consultant, Colleague, Profile, Citizen, Company, Workplace, Owner, Recruiter, .. more]);
        await portal.SaveChangesAsync();
        await scope.ServiceProvider.GetRequiredService<IdentityVault>().Register([Identity]);
        await database.Tell(scope);
        return this;
    }

    private static StaffContact NewStaffContact() => new($"ansat{Next()}@kommune.example", "20304050");

    private static int Next() => Interlocked.Increment(ref _last);
}
