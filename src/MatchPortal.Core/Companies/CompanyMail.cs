using MatchPortal.Core.Accounts;
using MatchPortal.Core.Mail;
using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Companies;

/// <summary>What companies are told by mail. Nothing about a person: whoever wants to know signs in. Each is stored by the caller's own save.</summary>
public sealed class CompanyMail(MailQueue mails, PublicSite site)
{
    public void Invite(CompanyMember member, IssuedCode code) => mails.Add(
        member.Contact.Email,
        "Du er inviteret til MatchPortal",
        $"""
        En kollega har inviteret dig til at skrive opslag og finde medarbejdere på MatchPortal.

        Vælg en adgangskode her:
        {site.At($"/konto/invitation?kode={code.Code}")}

        Linket virker én gang, senest {code.ExpiresAt.DanishDay.ToString("d. MMMM", Danish.Culture)}.
        """);

    public void Verified(CompanyMember owner) => mails.Add(
        owner.Contact.Email,
        "Kommunen har godkendt jer",
        $"""
        I er godkendt. Nu kan jeres opslag komme på opslagstavlen, og I kan se, hvem der passer.

        {site.At("/virksomhed")}
        """);

    public void Published(CompanyMember contact, Posting posting) => mails.Add(
        contact.Contact.Email,
        "Jeres opslag er slået op",
        $"""
        "{posting.Title}" er på opslagstavlen. Se, hvem der passer:
        {site.At($"/virksomhed/opslag/{posting.Code}/kandidater")}
        """);

    public void SentBack(CompanyMember contact, Posting posting) => mails.Add(
        contact.Contact.Email,
        "Jeres opslag skal rettes",
        $"""
        Kommunen har læst "{posting.Title}" og skrevet, hvad der skal ændres:
        {site.At($"/virksomhed/opslag/{posting.Code}/gennemse")}
        """);

    public void Answered(CompanyMember contact, Posting posting) => mails.Add(
        contact.Contact.Email,
        "Der er svar til jeres opslag",
        $"""
        Nogen har sagt ja til at tale med jer om "{posting.Title}". Log ind, og se hvem:
        {site.At($"/virksomhed/opslag/{posting.Code}/forloeb")}
        """);

    public void QuestionAnswered(CompanyMember asker) => mails.Add(
        asker.Contact.Email,
        "Jeres konsulent har svaret",
        $"""
        Læs svaret her:
        {site.At("/virksomhed/konsulent")}
        """);
}
