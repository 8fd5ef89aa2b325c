namespace MatchPortal.Core.Mail;

/// <summary>What came of one try.</summary>
/// <param name="Problem">Null when the mail is handed over.</param>
/// <param name="Code">The server's own number for it, if it gave one.</param>
/// <param name="IsFinal">Whether another try would end the same way.</param>
public readonly record struct MailReceipt(MailProblem? Problem, int? Code, bool IsFinal)
{
    public static MailReceipt Sent => default;

    public static MailReceipt Later(MailProblem problem, int? code = null) => new(problem, code, IsFinal: false);

    public static MailReceipt Never(MailProblem problem, int? code = null) => new(problem, code, IsFinal: true);
}
