using System.Collections.Concurrent;
using System.Diagnostics;

namespace MatchPortal.Web.Tests.Start;

/// <summary>The published site as a process of its own. Killed, by its id, when disposed.</summary>
internal sealed class SiteProcess : IAsyncDisposable
{
    private const string Greeting = "MatchPortal kører på ";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = [];
    private readonly ConcurrentQueue<string> _errors = [];
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private SiteProcess(ProcessStartInfo start) => _process = new Process { StartInfo = start };

    /// <summary>Complete once the process has ended.</summary>
    public IReadOnlyCollection<string> Output => _output;

    /// <inheritdoc cref="Output"/>
    public IReadOnlyCollection<string> Errors => _errors;

    /// <param name="program">The folder it was published to.</param>
    /// <param name="data">The data folder.</param>
    /// <param name="arguments">What else is on the command line.</param>
    public static SiteProcess Begin(string program, string data, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(program, "MatchPortal.Web.dll"), .. arguments])
        {
            // Neither the checkout nor the program: nothing may be found by luck.
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Portal__DataFolder"] = data;
        var site = new SiteProcess(start);
        site.Watch();
        return site;
    }

    /// <summary>Where it listens, once it says so.</summary>
    public Task<Uri> Address() => _address.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);

    /// <returns>The exit code.</returns>
    public async Task<int> End()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync(CancellationToken.None);
        }

        _process.Dispose();
    }

    private void Watch()
    {
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(_errors, line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private void Hear(string? line)
    {
        Keep(_output, line);
        if (line?.StartsWith(Greeting, StringComparison.Ordinal) == true)
        {
            _address.TrySetResult(new Uri(line[Greeting.Length..line.IndexOf(". ", StringComparison.Ordinal)]));
        }
    }

    private static void Keep(ConcurrentQueue<string> lines, string? line)
    {
        if (line is not null)
        {
            lines.Enqueue(line);
        }
    }
}
