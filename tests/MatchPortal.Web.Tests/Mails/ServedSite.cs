using System.Net;
using System.Net.Sockets;
using MatchPortal.TestKit;
using Microsoft.AspNetCore.Hosting;

namespace MatchPortal.Web.Tests.Mails;

/// <summary>A site set up with a mail server that never answers.</summary>
public sealed class ServedSite : PortalSite
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        builder.UseSetting("Portal:Mail:Host", "localhost")
            .UseSetting("Portal:Mail:Port", $"{((IPEndPoint)listener.LocalEndpoint).Port}")
            .UseSetting("Portal:Mail:From", "portal@fjordby.example")
            .UseSetting("Portal:PublicAddress", "https://job.fjordby.example");
    }
}
