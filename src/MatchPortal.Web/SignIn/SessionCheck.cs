using System.Security.Claims;
using MatchPortal.Core.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Web.SignIn;

/// <summary>
/// Asks at each request whether the cookie still holds: the account's security stamp, and the person behind it. Who leaves is out with the next click, and so
/// are all others when somebody changes a password.
/// </summary>
internal static class SessionCheck
{
    public static async Task Validate(CookieValidatePrincipalContext context)
    {
        if (!await Holds(context.Principal!, context.HttpContext))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        }
    }

    private static async Task<bool> Holds(ClaimsPrincipal user, HttpContext http)
    {
        var services = http.RequestServices;
        var id = user.AccountId();
        var stamp = await services.GetRequiredService<AccountContext>().Users
            .Where(account => account.Id == id)
            .Select(account => account.SecurityStamp)
            .SingleOrDefaultAsync(http.RequestAborted);
        if (stamp is null || stamp != user.FindFirstValue(new ClaimsIdentityOptions().SecurityStampClaimType))
        {
            return false;
        }

        return await services.GetRequiredService<People>().Behind(id, http.RequestAborted) switch
        {
            Person.OfStaff staff => user.HasClaim(PortalClaims.Staff, staff.Id.Value.ToString()),
            Person.OfCompany member => user.HasClaim(PortalClaims.Member, member.Id.Value.ToString()),
            Person.OfCase citizen => user.HasClaim(PortalClaims.Citizen, citizen.Id.Value.ToString()),
            _ => false,
        };
    }
}
