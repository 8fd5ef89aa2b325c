using MatchPortal.Core.Rules;
using Microsoft.AspNetCore.Identity;

namespace MatchPortal.Core.Accounts;

public static class AccountResults
{
    /// <exception cref="RuleBrokenException">With the first thing that was refused (see <see cref="DanishAccountErrors"/>).</exception>
    public static void Demand(this IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new RuleBrokenException(result.Errors.First().Description);
        }
    }
}
