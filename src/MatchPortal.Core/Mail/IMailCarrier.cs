namespace MatchPortal.Core.Mail;

/// <summary>Takes one mail out of the house.</summary>
public interface IMailCarrier
{
    /// <summary>Answers what came of it. Throws only when it is stopped, or when the program is wrong.</summary>
    Task<MailReceipt> Carry(QueuedMail mail, CancellationToken cancel);
}
