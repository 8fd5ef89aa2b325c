namespace MatchPortal.Web.SignIn;

/// <summary>What the encrypted sign-in cookie says of a person besides account, roles and security stamp.</summary>
internal static class PortalClaims
{
    public const string Staff = "mp-staff";
    public const string Member = "mp-member";
    public const string Company = "mp-company";
    public const string Citizen = "mp-citizen";

    /// <summary>For the header. Of a citizen only the given name.</summary>
    public const string DisplayName = "mp-name";
}
