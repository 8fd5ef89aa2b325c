using Microsoft.AspNetCore.Identity;

namespace MatchPortal.Core.Accounts;

/// <summary>The answer to a one-time code.</summary>
/// <param name="Account">Null when nothing was opened.</param>
/// <param name="PasswordProblems">Why not, where it was the password. Otherwise nobody is told whether the code or the address was at fault.</param>
public sealed record OpenedAccount(Account? Account, IReadOnlyList<IdentityError> PasswordProblems)
{
    public static OpenedAccount Refused { get; } = new(null, []);

    public bool IsRefused => Account is null && PasswordProblems is [];
}
