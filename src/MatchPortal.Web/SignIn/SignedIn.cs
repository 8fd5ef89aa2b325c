using System.Security.Claims;
using MatchPortal.Core;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies;
using MatchPortal.Core.JobCentres;

namespace MatchPortal.Web.SignIn;

/// <summary>
/// Who is signed in. The folder a page lies in promises the role, and the role the id: <c>User.CompanyId()</c> under Employer, <c>User.StaffId()</c> under
/// Consultant and Admin, <c>User.CitizenId()</c> under Citizen. Asked elsewhere they throw.
/// </summary>
public static class SignedIn
{
    extension(ClaimsPrincipal user)
    {
        public bool IsSignedIn => user.Identity?.IsAuthenticated == true;

        public Guid AccountId() => user.Find(ClaimTypes.NameIdentifier)
            ?? throw new InvalidOperationException("Nobody is signed in.");

        public StaffId StaffId() => new(user.Demand(PortalClaims.Staff));

        public MemberId MemberId() => new(user.Demand(PortalClaims.Member));

        public CompanyId CompanyId() => new(user.Demand(PortalClaims.Company));

        public CitizenId CitizenId() => new(user.Demand(PortalClaims.Citizen));

        /// <summary>The one that the audit log names.</summary>
        public Actor Actor() =>
            user.Find(PortalClaims.Staff) is { } staff ? Core.Actor.Staff(new StaffId(staff))
            : user.Find(PortalClaims.Member) is { } member ? Core.Actor.Member(new MemberId(member))
            : Core.Actor.Citizen(user.CitizenId());

        /// <summary>For the header and greetings.</summary>
        public string DisplayName() => user.FindFirstValue(PortalClaims.DisplayName) ?? "";

        private Guid Demand(string claim) => user.Find(claim)
            ?? throw new InvalidOperationException($"The signed-in person has no {claim}.");

        private Guid? Find(string claim) => Guid.TryParse(user.FindFirstValue(claim), out var id) ? id : null;
    }
}
