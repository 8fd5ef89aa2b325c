using System.Buffers.Text;
using System.Security.Cryptography;
using MatchPortal.Core.Mail;
using Microsoft.AspNetCore.DataProtection;

namespace MatchPortal.Core.Alerts;

/// <summary>The link that stops one alert, signed with the site's keys: it needs no sign-in, and nobody can guess another's.</summary>
public sealed class AlertLinks(IDataProtectionProvider keys, PublicSite site)
{
    public const string Path = "/beskeder/stop";

    private readonly IDataProtector _signer = keys.CreateProtector("MatchPortal.Alerts.Stop");

    public Uri StopOf(AlertId id) => site.At($"{Path}/{Base64Url.EncodeToString(_signer.Protect(id.Value.ToByteArray()))}");

    /// <summary>Null for what was not written here.</summary>
    public AlertId? Read(string token)
    {
        try
        {
            return Base64Url.IsValid(token) && _signer.Unprotect(Base64Url.DecodeFromChars(token)) is { Length: 16 } id ? new AlertId(new Guid(id)) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
