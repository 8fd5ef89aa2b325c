using MatchPortal.Core.Accounts;
using MatchPortal.Core.Data;
using MatchPortal.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Web.Start;

/// <summary>What the console says when the site has started: where to go, and how to sign in.</summary>
internal sealed class Greeting(AccountContext accounts, DataFolder folder, DemoSignIn demo)
{
    /// <param name="addresses">What the server listens on; none when it answers in memory only.</param>
    public async Task<IReadOnlyList<string>> Lines(ICollection<string> addresses)
    {
        if (addresses.FirstOrDefault() is not { } address)
        {
            return [];
        }

        return [$"MatchPortal kører på {address}. Stop med Ctrl+C.", await SignInLine(address)];
    }

    private async Task<string> SignInLine(string address)
    {
        if (await demo.StartLine() is { } line)
        {
            return line;
        }

        return await accounts.Users.AnyAsync()
            ? $"Log ind på {address}{SignInSetup.SignInPage}"
            : $"Der er ingen brugere endnu. Opret den første med kommandoen: MatchPortal.Cli admin create --email ADRESSE --name NAVN --data \"{folder.Root}\"";
    }
}
