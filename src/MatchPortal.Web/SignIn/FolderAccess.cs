using MatchPortal.Core.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace MatchPortal.Web.SignIn;

/// <summary>
/// Who may open which folder of pages. A page in none of them is for the signed-in only, until somebody says here whose it is.
/// </summary>
internal static class FolderAccess
{
    private static readonly (string Folder, string Role)[] OfRoles =
    [
        ("/Employer", Roles.Employer),
        ("/Consultant", Roles.Consultant),
        ("/Citizen", Roles.Citizen),
        ("/Admin", Roles.Administrator),
    ];

    /// <summary>The ways in; the rest of /Account is for the signed-in.</summary>
    private static readonly string[] Open = ["/Public", "/Account/Entry", "/Account/Invitation", "/Account/Code", "/Account/Demo", "/Account/Leave"];

    public static void Apply(PageConventionCollection pages)
    {
        foreach (var (folder, role) in OfRoles)
        {
            pages.AuthorizeFolder(folder, role);
        }

        foreach (var folder in Open)
        {
            pages.AllowAnonymousToFolder(folder);
        }
    }

    public static void AddPolicies(AuthorizationOptions options)
    {
        foreach (var role in Roles.All)
        {
            options.AddPolicy(role, policy => policy.RequireRole(role));
        }

        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
    }
}
