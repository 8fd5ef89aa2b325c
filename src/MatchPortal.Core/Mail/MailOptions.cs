namespace MatchPortal.Core.Mail;

/// <summary>The municipality's mail server: the section <c>Portal:Mail</c> of the configuration.</summary>
public sealed class MailOptions
{
    /// <summary>Null: nothing is sent.</summary>
    public string? Host { get; set; }

    public int Port { get; set; } = 587;

    /// <summary>Null when the server asks for none.</summary>
    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>The address mails are sent from.</summary>
    public string From { get; set; } = "";

    /// <summary>STARTTLS: the mail is not sent where the server does not offer it.</summary>
    public bool Tls { get; set; } = true;
}
