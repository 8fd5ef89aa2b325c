using System.Net;
using MatchPortal.Core.Data;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Web.SignIn;

/// <summary>
/// Whether anybody may sign in as an invented person with one click: in Development, where it is asked for, when nobody but this machine can reach the
/// site and everyone in the database is invented. Otherwise it does not exist.
/// </summary>
public sealed class DemoSignIn(PortalOptions options, IHostEnvironment environment, IServer server, PortalContext portal)
{
    public const string Page = "/konto/demo";

    public async Task<bool> IsOpen(CancellationToken cancel = default) =>
        options.DemoSignIn
        && environment.IsDevelopment()
        && IsOnLoopback(server)
        && await portal.Info.AsNoTracking().Select(info => info.Demo).SingleOrDefaultAsync(cancel) is not null;

    /// <summary>Whether the server is bound, and to nothing but this machine's own addresses.</summary>
    internal static bool IsOnLoopback(IServer server) =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses is { Count: > 0 } addresses && addresses.All(IsLoopback);

    /// <param name="address">As servers write them: http://localhost:5080, http://[::1]:5080, http://*:80, http://unix:/run/portal.sock.</param>
    internal static bool IsLoopback(string address)
    {
        var host = BindingAddress.Parse(address).Host;
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host, out var ip) && IPAddress.IsLoopback(ip));
    }
}
