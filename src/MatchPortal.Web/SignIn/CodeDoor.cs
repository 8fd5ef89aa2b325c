using MatchPortal.Core;
using MatchPortal.Core.Accounts;

namespace MatchPortal.Web.SignIn;

/// <summary>What the pages for one-time codes share: who may still try, and the sign-in of who had a good one.</summary>
public sealed class CodeDoor(IHttpContextAccessor http, WrongCodes wrongCodes, WaysIn waysIn, TimeProvider clock)
{
    public DateTime Now => clock.Now();

    public bool IsOpen => wrongCodes.MayTry(http.HttpContext!);

    public void CountWrongCode() => wrongCodes.Count(http.HttpContext!);

    public Task Enter(Account account) => waysIn.Enter(account);
}
