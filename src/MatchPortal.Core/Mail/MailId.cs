namespace MatchPortal.Core.Mail;

public readonly record struct MailId(Guid Value) : IId<MailId>
{
    public static MailId New() => new(Guid.CreateVersion7());

    public static MailId From(Guid value) => new(value);
}
