using MatchPortal.Core.Data;
using Microsoft.AspNetCore.Hosting.Server;

namespace MatchPortal.Web.SignIn;

/// <summary>Refuses a start that asks for the demo sign-in where it must not be: before the server is bound, and again by what it was bound to.</summary>
public sealed class DemoSignInGuard(PortalOptions options, IHostEnvironment environment, IConfiguration configuration, IServer server)
    : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        if (options.DemoSignIn && !environment.IsDevelopment())
        {
            throw new PortalStartException(
                $"Portal:DemoSignIn er slået til, men demo-login findes kun i Development, og her er {environment.EnvironmentName}. Slå det fra.");
        }

        Refuse(options.DemoSignIn && !ListenAddresses.Configured(configuration).All(DemoSignIn.IsLoopback));
        return Task.CompletedTask;
    }

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        Refuse(options.DemoSignIn && !DemoSignIn.Addresses(server).All(DemoSignIn.IsLoopback));
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static void Refuse(bool isReachable)
    {
        if (isReachable)
        {
            throw new PortalStartException(
                "Portal:DemoSignIn er slået til, men portalen kan nås fra andre maskiner. Lyt kun på localhost, eller sæt Portal:DemoSignIn til false.");
        }
    }
}
