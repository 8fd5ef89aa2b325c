namespace MatchPortal.Core.Mail;

/// <summary>Who reads it: decides whose number stands at its end.</summary>
public enum MailReader
{
    Company,
    Citizen,
    Staff,
}
