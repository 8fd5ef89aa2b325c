using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MatchPortal.Core.Tests.Mail;

/// <summary>A gateway on this machine that answers as it is told, and remembers what it was sent.</summary>
internal sealed class TextServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Queue<int> _answers;

    private TextServer(WebApplication app, int[] answers) => (_app, _answers) = (app, new Queue<int>(answers));

    public ConcurrentQueue<ReceivedText> Received { get; } = [];

    public string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    /// <param name="answers">Its first ones; after them 200.</param>
    public static async Task<TextServer> Start(params int[] answers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new TextServer(builder.Build(), answers);
        server._app.Run(server.Answer);
        await server._app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        var headers = context.Request.Headers;
        Received.Enqueue(new ReceivedText(context.Request.Method, $"{context.Request.Path}{context.Request.QueryString}", headers.Authorization.ToString(), headers["Idempotency-Key"].ToString(), context.Request.ContentType, body));
        context.Response.StatusCode = _answers.TryDequeue(out var code) ? code : StatusCodes.Status200OK;
    }
}
