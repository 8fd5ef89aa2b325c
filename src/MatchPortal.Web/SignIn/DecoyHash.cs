using MatchPortal.Core.Accounts;
using Microsoft.AspNetCore.Identity;

namespace MatchPortal.Web.SignIn;

/// <summary>Something to compare a password with where there is no account, so that both cases do the same slow work.</summary>
public sealed class DecoyHash
{
    private static readonly Account Nobody = new();

    private volatile string? _hash;

    public void Verify(IPasswordHasher<Account> hasher, string password)
    {
        _hash ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString());
        hasher.VerifyHashedPassword(Nobody, _hash, password);
    }
}
