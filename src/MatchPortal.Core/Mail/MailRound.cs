using MatchPortal.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace MatchPortal.Core.Mail;

/// <summary>Sends what is due, one mail at a time, the one that has waited longest first.</summary>
public sealed partial class MailRound(PortalContext portal, MailCarriers carriers, TimeProvider clock, ILogger<MailRound> log)
{
    /// <returns>How many were sent, and whether it ended early because a server did not answer: then the others wait too, with their tries unspent.</returns>
    public async Task<(int Sent, bool IsCutShort)> Run(CancellationToken cancel = default)
    {
        MailKind[] kinds = [.. carriers.Kinds];
        for (var sent = 0; ;)
        {
            portal.ChangeTracker.Clear();
            var now = clock.Now();
            if (await portal.Mails.Where(mail => mail.NextTryAt <= now && kinds.Contains(mail.Kind)).OrderBy(mail => mail.NextTryAt).ThenBy(mail => mail.Id).FirstOrDefaultAsync(cancel) is not { } next)
            {
                return (sent, false);
            }

            switch (await Try(next, cancel))
            {
                case { Problem: null }:
                    sent++;
                    break;
                case { Problem: MailProblem.NoAnswer or MailProblem.NotTrusted }:
                    return (sent, true);
            }
        }
    }

    /// <returns>Null when it was not tried.</returns>
    private async Task<MailReceipt?> Try(QueuedMail mail, CancellationToken cancel)
    {
        var mayBeSent = mail.Begin(clock.Now());
        if (!await Store(cancel) || !mayBeSent)
        {
            return null;
        }

        var receipt = await carriers.For(mail.Kind)!.Carry(mail, cancel);
        mail.End(receipt, clock.Now());

        // What is sent is sent, also when the site is told to stop right now.
        await Store(CancellationToken.None);
        if (receipt.Problem is { } problem)
        {
            LogNotSent(mail.Id.Value, mail.Kind, mail.Tries, problem, receipt.Code);
        }
        else
        {
            LogSent(mail.Id.Value, mail.Kind);
        }

        return receipt;
    }

    /// <returns>Whether nobody else has taken the mail meanwhile.</returns>
    private async Task<bool> Store(CancellationToken cancel)
    {
        try
        {
            await portal.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Kind} {Id} is sent.")]
    private partial void LogSent(Guid id, MailKind kind);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Kind} {Id} was not sent at try {Try}: {Problem} {Code}.")]
    private partial void LogNotSent(Guid id, MailKind kind, int @try, MailProblem problem, int? code);
}
