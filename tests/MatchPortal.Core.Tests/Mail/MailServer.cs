using System.Diagnostics;
using System.Text.Json;
using System.Threading.Channels;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Mail;

/// <summary>A real mail server on this machine, in a process of its own that ends with this.</summary>
public sealed class MailServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly Process _process;
    private readonly Channel<ReceivedMail> _received = Channel.CreateUnbounded<ReceivedMail>();
    private readonly TaskCompletionSource<int> _port = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private MailServer(Process process) => _process = process;

    public int Port { get; private set; }

    /// <param name="settings">As server.mjs says.</param>
    public static async Task<MailServer> Start(object? settings = null)
    {
        var folder = Path.Combine(Checkout.Root, "tests", "MatchPortal.Core.Tests", "Mail", "Server");
        var start = new ProcessStartInfo("node", ["server.mjs", JsonSerializer.Serialize(settings ?? new { })])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var server = new MailServer(new Process { StartInfo = start });
        server._process.OutputDataReceived += (_, line) => server.Hear(line.Data);
        server._process.Start();
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        server.Port = await server._port.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
        return server;
    }

    /// <summary>The next mail it has taken.</summary>
    public Task<ReceivedMail> Next() => _received.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience);

    /// <summary>Stops it, and tells what it has taken besides.</summary>
    public async Task<IReadOnlyList<ReceivedMail>> End()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience);
        _received.Writer.TryComplete();
        return await _received.Reader.ReadAllAsync(TestContext.Current.CancellationToken).ToListAsync();
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

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        using var said = JsonDocument.Parse(line);
        if (said.RootElement.TryGetProperty("port", out var port))
        {
            _port.TrySetResult(port.GetInt32());
        }
        else
        {
            _received.Writer.TryWrite(said.RootElement.Deserialize<ReceivedMail>(Json)!);
        }
    }
}
