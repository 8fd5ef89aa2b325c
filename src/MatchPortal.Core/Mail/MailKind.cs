namespace MatchPortal.Core.Mail;

/// <summary>How it travels. Names are stored.</summary>
public enum MailKind
{
    Email,
    TextMessage,
}
