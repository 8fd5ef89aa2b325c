namespace MatchPortal.Core.Accounts;

/// <summary>What a signed-in person is to the portal. The names are stored with accounts.</summary>
public static class Roles
{
    public const string Employer = "Employer";
    public const string Consultant = "Consultant";
    public const string Citizen = "Citizen";
    public const string Administrator = "Administrator";
}
