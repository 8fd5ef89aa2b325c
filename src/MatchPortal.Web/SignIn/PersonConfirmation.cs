using MatchPortal.Core.Accounts;
using Microsoft.AspNetCore.Identity;

namespace MatchPortal.Web.SignIn;

/// <summary>An account may be used as long as somebody stands behind it. Identity asks at each sign-in.</summary>
public sealed class PersonConfirmation(People people) : IUserConfirmation<Account>
{
    public async Task<bool> IsConfirmedAsync(UserManager<Account> manager, Account user) =>
        await people.Behind(user.Id) is not null;
}
