namespace MatchPortal.Core.Mail;

/// <summary>Who carries what. Null: nobody is set up for it, and it waits.</summary>
public sealed record MailCarriers(IMailCarrier? Email, IMailCarrier? TextMessage)
{
    public IEnumerable<MailKind> Kinds => Enum.GetValues<MailKind>().Where(kind => For(kind) is not null);

    public IMailCarrier? For(MailKind kind) => kind switch
    {
        MailKind.Email => Email,
        MailKind.TextMessage => TextMessage,
    };
}
