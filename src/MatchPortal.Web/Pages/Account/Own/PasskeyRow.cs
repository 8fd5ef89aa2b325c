using System.Buffers.Text;
using MatchPortal.Core;
using Microsoft.AspNetCore.Identity;

namespace MatchPortal.Web.Pages.Accounts.Own;

/// <param name="Id">As it stands in addresses.</param>
/// <param name="Name">What its owner calls it.</param>
/// <param name="AddedOn">The Danish day.</param>
public sealed record PasskeyRow(string Id, string Name, DateOnly AddedOn)
{
    public static PasskeyRow Of(UserPasskeyInfo key) => new(IdOf(key), key.Name ?? "", key.CreatedAt.UtcDateTime.DanishDay);

    public static string IdOf(UserPasskeyInfo key) => Base64Url.EncodeToString(key.CredentialId);
}
