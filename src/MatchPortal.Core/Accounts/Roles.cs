namespace MatchPortal.Core.Accounts;

/// <summary>The four roles. A folder of pages belongs to one of them.</summary>
public static class Roles
{
    public const string Employer = "Employer";

    public const string Consultant = "Consultant";

    public const string Citizen = "Citizen";

    public const string Administrator = "Administrator";

    public static IReadOnlyList<string> All { get; } = [Employer, Consultant, Citizen, Administrator];
}
