using System.Net.Mail;
using MatchPortal.Core.Data;
using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Mail;

/// <summary>
/// What shall be sent. It is stored by the caller's own save, in the same transaction as what it tells of: neither is there without the other.
/// </summary>
public sealed class MailQueue(PortalContext portal, MailSignature signature, TimeProvider clock)
{
    public static Verdict CanReach(string address) => Verdict.Require(
        MailAddress.TryCreate(address.Trim(), out var read) && read.DisplayName.Length == 0 && read.Address.Length <= 254,
        "E-mailadressen kan ikke bruges. Skriv den som navn@firma.dk.");

    /// <param name="to">An address.</param>
    /// <param name="subject">One line, of which at most <see cref="QueuedMail.SubjectLength"/> characters are sent. Nobody's name: it lies open in an inbox.</param>
    /// <param name="text">Plain Danish, without a signature: who sends it and whom to call is added.</param>
    /// <param name="reader">Who reads it.</param>
    /// <param name="stop">Where one click stops mails like this one.</param>
    public MailId Add(string to, string subject, string text, MailReader reader = MailReader.Company, Uri? stop = null)
    {
        CanReach(to).Demand();
        var mail = new QueuedMail(MailKind.Email, to.Trim(), OneLine(subject), signature.Under(text, reader), stop?.AbsoluteUri, clock.Now());
        portal.Mails.Add(mail);
        return mail.Id;
    }

    public static Verdict CanText(string number) => Verdict.Require(
        number.Length == 8 && number.All(char.IsAsciiDigit), "Skriv et telefonnummer med 8 cifre.");

    /// <param name="number">A Danish number, 8 digits.</param>
    /// <param name="text">Short and in Danish; nobody's name, for a telephone shows it while it is locked.</param>
    /// <param name="reader">Who reads it.</param>
    public MailId AddText(string number, string text, MailReader reader)
    {
        CanText(number).Demand();
        var message = new QueuedMail(MailKind.TextMessage, number, "", signature.After(text, reader), null, clock.Now());
        portal.Mails.Add(message);
        return message.Id;
    }

    private static string OneLine(string subject)
    {
        var line = string.Join(' ', subject.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= QueuedMail.SubjectLength ? line : $"{line[..(QueuedMail.SubjectLength - 1)].TrimEnd()}…";
    }
}
