using Microsoft.Net.Http.Headers;

namespace MatchPortal.Web.Ui.Security;

/// <summary>Headers of every answer: pages, errors and files.</summary>
public static class SecurityHeaders
{
    public const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
        "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    public static void UsePortalSecurityHeaders(this WebApplication app)
    {
        // Set as the answer starts: the exception handler clears what was set before it.
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                Write(context);
                return Task.CompletedTask;
            });
            return next(context);
        });
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }
    }

    private static void Write(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (headers.CacheControl.Count == 0)
        {
            // Pages of a signed-in person must not be found again with the back button of a shared computer.
            var isSignedIn = context.User.Identity?.IsAuthenticated == true;
            headers[HeaderNames.CacheControl] = isSignedIn ? "no-store" : "no-cache";
        }
    }
}
