using MatchPortal.Core.Mail;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Ui.Words;

/// <summary>What the administrator reads about a mail that did not leave.</summary>
public static class MailWords
{
    extension(IStringLocalizer<Texts> texts)
    {
        public string Say(MailKind kind) => kind switch
        {
            MailKind.Email => texts["Mail"],
            MailKind.TextMessage => texts["Sms"],
        };

        public string Say(MailProblem problem) => problem switch
        {
            MailProblem.NoAnswer => texts["Serveren svarede ikke. Se efter, om den kører, og om adresse og port i indstillingerne er rigtige."],
            MailProblem.NotTrusted => texts["Serveren tager ikke mod vores adgangskode, eller dens certifikat er ikke gyldigt."],
            MailProblem.NotNow => texts["Serveren bad os komme igen senere."],
            MailProblem.Refused => texts["Serveren kender ikke modtageren eller vil ikke tage mod beskeden."],
            MailProblem.Interrupted => texts["Portalen blev stoppet midt i det sidste forsøg, så ingen ved, om beskeden er sendt."],
        };
    }
}
