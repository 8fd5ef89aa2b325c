namespace MatchPortal.Web.Start;

internal static class StartLogs
{
    /// <summary>
    /// The host and the server log what they throw, stack trace and all. Until the site has started it is told once, by <see cref="PortalStart"/>.
    /// </summary>
    public static void QuietenStart(this ILoggingBuilder logging, IServiceCollection services)
    {
        var started = new Started();
        services.AddHostedService(_ => started);
        bool IsHeard(LogLevel level) => started.Has && level >= LogLevel.Warning;
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", IsHeard);
        logging.AddFilter("Microsoft.AspNetCore.Server.Kestrel", IsHeard);
        logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", IsHeard);
    }

    private sealed class Started : IHostedLifecycleService
    {
        public bool Has { get; private set; }

        public Task StartedAsync(CancellationToken cancellationToken)
        {
            Has = true;
            return Task.CompletedTask;
        }

        public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
