using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace MatchPortal.Web.Tests.Privacy;

/// <summary>Keeps every line that a site logs.</summary>
/// <param name="logged">Where.</param>
/// <param name="isWanted">Asked as each is logged; null for all.</param>
internal sealed class LogCapture(ConcurrentQueue<string> logged, Func<bool>? isWanted = null) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (isWanted?.Invoke() != false)
        {
            logged.Enqueue($"{formatter(state, exception)} {exception}");
        }
    }

    public void Dispose()
    {
    }
}
