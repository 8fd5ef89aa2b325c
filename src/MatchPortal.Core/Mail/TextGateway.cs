using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace MatchPortal.Core.Mail;

/// <summary>Hands text messages to a gateway over HTTP, as <see cref="TextOptions"/> says.</summary>
public sealed class TextGateway(TextOptions options) : IMailCarrier, IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    {
        Timeout = TimeSpan.FromSeconds(30),
    };

    public async Task<MailReceipt> Carry(QueuedMail mail, CancellationToken cancel)
    {
        using var request = Write(mail);
        try
        {
            using var answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
            return Explain(answer.StatusCode);
        }
        catch (HttpRequestException)
        {
            return MailReceipt.Later(MailProblem.NoAnswer);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return MailReceipt.Later(MailProblem.NoAnswer);
        }
    }

    public void Dispose() => _client.Dispose();

    /// <summary>The template with the three values in place, each written as the place asks.</summary>
    internal static string Fill(string template, string to, string from, string text, Func<string, string> write) => template
        .Replace("{to}", write(to), StringComparison.Ordinal)
        .Replace("{from}", write(from), StringComparison.Ordinal)
        .Replace("{text}", write(text), StringComparison.Ordinal);

    private HttpRequestMessage Write(QueuedMail mail)
    {
        string Filled(string template, Func<string, string> write) => Fill(template, $"+45{mail.To}", options.Sender, mail.Text, write);
        var request = new HttpRequestMessage(options.Body is null ? HttpMethod.Get : HttpMethod.Post, Filled(options.Url!, Uri.EscapeDataString));
        if (options.Body is { } body)
        {
            request.Content = new StringContent(Filled(body, text => JsonEncodedText.Encode(text).Value), Encoding.UTF8, "application/json");
        }

        if (options.Key is { } key)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        }

        // The same at each try, for gateways that know a message again.
        request.Headers.Add("Idempotency-Key", mail.Id.Value.ToString("N"));
        return request;
    }

    private static MailReceipt Explain(HttpStatusCode status) => (int)status switch
    {
        >= 200 and < 300 => MailReceipt.Sent,
        401 or 403 => MailReceipt.Later(MailProblem.NotTrusted, (int)status),
        408 or 425 or 429 or >= 500 => MailReceipt.Later(MailProblem.NotNow, (int)status),
        _ => MailReceipt.Never(MailProblem.Refused, (int)status),
    };
}
