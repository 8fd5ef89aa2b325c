using System.Text.Json;
using MatchPortal.Core.Mail;
using Microsoft.Extensions.Options;

namespace MatchPortal.Web.Mailing;

/// <summary>Stops a site whose text messages could never leave, or would be read on the way. The sentence is for the one who installs it.</summary>
public sealed class TextOptionsCheck : IValidateOptions<PortalOptions>
{
    private const int LongestSender = 11;

    public ValidateOptionsResult Validate(string? name, PortalOptions options) =>
        Wrong(options.Sms) is { } sentence ? ValidateOptionsResult.Fail(sentence) : ValidateOptionsResult.Success;

    private static string? Wrong(TextOptions texts) => texts switch
    {
        { Url: null } => null,
        { Url: var url } when !IsSafe(url) => "Portal:Sms:Url skal være gatewayens adresse og begynde med https://.",
        _ when !Says(texts, "{to}") || !Says(texts, "{text}") => "Portal:Sms:Url eller Portal:Sms:Body skal have {to} og {text} der, hvor nummer og besked skal stå.",
        { Body: { } body } when !IsJson(body) => "Portal:Sms:Body skal være JSON, for eksempel {\"to\":\"{to}\",\"from\":\"{from}\",\"message\":\"{text}\"}.",
        { Sender: var sender } when sender.Length is 0 or > LongestSender || !sender.All(char.IsAsciiLetterOrDigit) => "Portal:Sms:Sender skal være højst 11 bogstaver a-z og cifre, for eksempel Fjordby.",
        _ => null,
    };

    private static bool Says(TextOptions texts, string place) => $"{texts.Url} {texts.Body}".Contains(place, StringComparison.Ordinal);

    // A number and a key are sent to it; in clear only to this machine.
    private static bool IsSafe(string url) =>
        Uri.TryCreate(url.Replace('{', '-').Replace('}', '-'), UriKind.Absolute, out var read) && (read.Scheme == Uri.UriSchemeHttps || (read.Scheme == Uri.UriSchemeHttp && read.IsLoopback));

    private static bool IsJson(string body)
    {
        try
        {
            using var read = JsonDocument.Parse(body);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
