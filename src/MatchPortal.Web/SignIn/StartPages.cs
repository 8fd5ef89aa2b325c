using System.Security.Claims;
using MatchPortal.Core.Accounts;
using MatchPortal.Web.Ui.Layout;

namespace MatchPortal.Web.SignIn;

/// <summary>Where each role begins. Who has several begins with the first; a page that is not built yet is the front page.</summary>
public sealed class StartPages(Navigation navigation)
{
    private static readonly (string Role, string Path)[] InOrder =
    [
        (Roles.Consultant, "/medarbejder"),
        (Roles.Administrator, "/administration"),
        (Roles.Employer, "/virksomhed"),
        (Roles.Citizen, "/min-side"),
    ];

    public string For(ClaimsPrincipal user) =>
        InOrder.FirstOrDefault(start => user.IsInRole(start.Role) && navigation.IsBuilt(start.Path)).Path ?? "/";
}
