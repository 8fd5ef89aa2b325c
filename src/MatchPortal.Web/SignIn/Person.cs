using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies;
using MatchPortal.Core.JobCentres;

namespace MatchPortal.Web.SignIn;

/// <summary>The one an account belongs to: a staff member, a company's member or a citizen.</summary>
public abstract record Person
{
    private Person()
    {
    }

    /// <param name="Id">Active.</param>
    /// <param name="Name">Full name, as colleagues and companies see it.</param>
    public sealed record OfStaff(StaffId Id, string Name) : Person;

    /// <param name="Id">Active.</param>
    /// <param name="Company">The one company the member acts for.</param>
    /// <param name="Name">Full name.</param>
    public sealed record OfCompany(MemberId Id, CompanyId Company, string Name) : Person;

    /// <param name="Id">The name lies in the vault, not here.</param>
    public sealed record OfCase(CitizenId Id) : Person;
}
