using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Caching.Memory;

namespace MatchPortal.Web.SignIn;

/// <summary>
/// What somebody sent after the session had ended: kept for half an hour in memory, for the same account and browser, so that it can be sent again after signing in. Passwords are not kept.
/// </summary>
public sealed class LostForms : IDisposable
{
    public const string Page = "/konto/fortsaet";

    private const string CookieName = "mp-gemt";
    private const int MostCharacters = 64 * 1024;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(30);

    private readonly MemoryCache _forms = new(new MemoryCacheOptions { SizeLimit = 1_000 });

    /// <summary>Keeps the form that came with the request, if its session has only run out.</summary>
    /// <returns>Whether it is kept.</returns>
    public async Task<bool> Keep(HttpContext http, CookieAuthenticationOptions options)
    {
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.HasFormContentType || AccountBehind(http, options) is not { } account)
        {
            return false;
        }

        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var fields = form.Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal) && !field.Key.Contains("Password", StringComparison.OrdinalIgnoreCase)).ToArray();
        if (form.Files.Count > 0 || fields.Sum(field => field.Key.Length + field.Value.Sum(value => value?.Length ?? 0)) > MostCharacters)
        {
            return false;
        }

        var key = RandomNumberGenerator.GetHexString(32);
        _forms.Set(key, new LostForm(account, http.Request.Path + http.Request.QueryString, fields), new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Kept });
        http.Response.Cookies.Append(CookieName, key, new CookieOptions { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = Kept });
        return true;
    }

    /// <summary>Null when nothing is kept for the one who is signed in.</summary>
    public LostForm? Find(HttpContext http) =>
        http.Request.Cookies[CookieName] is { } key && _forms.TryGetValue(key, out LostForm? form) && form!.Account == http.User.AccountId() ? form : null;

    public void Forget(HttpContext http)
    {
        if (http.Request.Cookies[CookieName] is { } key)
        {
            _forms.Remove(key);
            http.Response.Cookies.Delete(CookieName);
        }
    }

    public void Dispose() => _forms.Dispose();

    // Whose session it was: the cookie is still in the browser and still ours, only its time has passed.
    private static Guid? AccountBehind(HttpContext http, CookieAuthenticationOptions options)
    {
        var cookie = options.CookieManager.GetRequestCookie(http, options.Cookie.Name!);
        var ticket = cookie is null ? null : options.TicketDataFormat.Unprotect(cookie);
        return Guid.TryParse(ticket?.Principal.FindFirstValue(ClaimTypes.NameIdentifier), out var account) ? account : null;
    }
}
