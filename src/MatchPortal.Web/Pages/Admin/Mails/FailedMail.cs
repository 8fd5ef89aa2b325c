using MatchPortal.Core.Mail;

namespace MatchPortal.Web.Pages.Admin.Mails;

/// <summary>A mail that was given up. Of its reader only where the address lies, for the rest is nobody's business here.</summary>
public sealed record FailedMail(MailId Id, MailKind Kind, string? Domain, DateTime CreatedAt, DateTime FailedAt, int Tries, MailProblem Problem, int? Code)
{
    public static FailedMail Of(QueuedMail mail) => new(
        mail.Id,
        mail.Kind,
        mail.Kind == MailKind.Email ? mail.To[(mail.To.LastIndexOf('@') + 1)..] : null,
        mail.CreatedAt,
        mail.FailedAt!.Value,
        mail.Tries,
        mail.Problem!.Value,
        mail.ProblemCode);
}
