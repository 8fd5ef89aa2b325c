using MatchPortal.Core.Mail;
using Microsoft.Extensions.Options;

namespace MatchPortal.Web.Mailing;

/// <summary>Stops a site whose mail could never leave. The sentence is for the one who installs it.</summary>
public sealed class MailOptionsCheck : IValidateOptions<PortalOptions>
{
    public ValidateOptionsResult Validate(string? name, PortalOptions options) =>
        Wrong(options) is { } sentence ? ValidateOptionsResult.Fail(sentence) : ValidateOptionsResult.Success;

    private static string? Wrong(PortalOptions options) => options switch
    {
        { PublicAddress: { } address } when !IsAddress(address) => "Portal:PublicAddress skal være sitets adresse, som folk skriver den, for eksempel https://job.fjordby.example.",
        { Mail.Host: null } => null,
        { Mail.Host: var host } when Uri.CheckHostName(host) == UriHostNameType.Unknown => "Portal:Mail:Host skal være navnet på mailserveren, for eksempel mail.fjordby.example.",
        { Mail.Port: 465 } => "Portal:Mail:Port må ikke være 465. Portalen bruger STARTTLS, normalt på port 587.",
        { Mail.Port: < 1 or > 65535 } => "Portal:Mail:Port skal være mellem 1 og 65535, normalt 587.",
        { Mail: var mail } when !MailQueue.CanReach(mail.From).IsAllowed => "Portal:Mail:From skal være den adresse, portalen sender mails fra, for eksempel portal@fjordby.example.",
        { Mail: var mail } when string.IsNullOrEmpty(mail.User) != string.IsNullOrEmpty(mail.Password) => "Portal:Mail:User og Portal:Mail:Password hører sammen. Skriv begge eller ingen af dem.",
        { PublicAddress: null } => "Portal:PublicAddress mangler: sitets adresse, som den skal stå i mails, for eksempel https://job.fjordby.example.",
        _ => null,
    };

    private static bool IsAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var read) && (read.Scheme == Uri.UriSchemeHttps || read.Scheme == Uri.UriSchemeHttp);
}
