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
        && Addresses(server) is { Count: > 0 } bound
        && bound.All(IsLoopback)
        && await portal.Info.AsNoTracking().Select(info => info.Demo).SingleOrDefaultAsync(cancel) is not null;

    /// <summary>The line that the console prints after the start; null when there is no demo sign-in.</summary>
    public async Task<string?> StartLine(CancellationToken cancel = default) =>
        await IsOpen(cancel) ? $"Prøv portalen som en opdigtet person: {Addresses(server).First()}{Page}" : null;

    /// <summary>What the server is bound to; nothing before it has started, or when it answers in memory only.</summary>
    internal static ICollection<string> Addresses(IServer server) =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];

    /// <param name="address">As servers write them: http://localhost:5080, http://[::1]:5080, http://*:80, http://unix:/run/portal.sock.</param>
    internal static bool IsLoopback(string address)
    {
        var host = BindingAddress.Parse(address).Host;
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host, out var ip) && IPAddress.IsLoopback(ip));
    }
}
