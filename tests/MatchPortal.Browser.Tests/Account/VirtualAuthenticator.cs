using Microsoft.Playwright;

namespace MatchPortal.Browser.Tests.Accounts;

/// <summary>A fingerprint reader that always says yes, built into the page's browser.</summary>
internal static class VirtualAuthenticator
{
    public static async Task Plug(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        await session.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new
            {
                protocol = "ctap2",
                transport = "internal",
                hasResidentKey = true,
                hasUserVerification = true,
                isUserVerified = true,
                automaticPresenceSimulation = true,
            },
        });
    }
}
