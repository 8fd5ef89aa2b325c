using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Security.Authentication;
using System.Text;

namespace MatchPortal.Core.Mail;

/// <summary>Hands mails to the municipality's mail server, one connection each.</summary>
public sealed class SmtpCarrier(MailOptions options, MailSignature signature) : IMailCarrier
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task<MailReceipt> Carry(QueuedMail mail, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        using var client = new SmtpClient(options.Host, options.Port) { EnableSsl = options.Tls };
        if (options.User is not null)
        {
            client.Credentials = new NetworkCredential(options.User, options.Password);
        }

        using var message = Write(mail);
        try
        {
            await client.SendMailAsync(message, patience.Token);
            return MailReceipt.Sent;
        }
        catch (SmtpException problem)
        {
            return Explain(problem);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return MailReceipt.Later(MailProblem.NoAnswer);
        }
    }

    private MailMessage Write(QueuedMail mail)
    {
        var from = new MailAddress(options.From, signature.Municipality, Encoding.UTF8);
        var message = new MailMessage(from, new MailAddress(mail.To))
        {
            Subject = mail.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = mail.Text,
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.QuotedPrintable,
        };

        // The same at each try, so that a mail that was sent twice can be seen to be one.
        message.Headers.Add("Message-ID", $"<{mail.Id.Value:N}@{from.Host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (mail.StopAddress is { } stop)
        {
            message.Headers.Add("List-Unsubscribe", $"<{stop}>");
            message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        return message;
    }

    // RFC 5321: 4xx is for now, 5xx for good. 530 to 535 are of the sign-in, which somebody can mend.
    private static MailReceipt Explain(SmtpException problem)
    {
        var code = (int)problem.StatusCode;
        return code switch
        {
            >= 530 and <= 535 => MailReceipt.Later(MailProblem.NotTrusted, code),
            >= 500 and < 600 => MailReceipt.Never(MailProblem.Refused, code),
            >= 400 and < 500 => MailReceipt.Later(MailProblem.NotNow, code),
            _ when problem.InnerException is AuthenticationException => MailReceipt.Later(MailProblem.NotTrusted),
            _ => MailReceipt.Later(MailProblem.NoAnswer),
        };
    }
}
