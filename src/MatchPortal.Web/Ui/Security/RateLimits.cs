using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace MatchPortal.Web.Ui.Security;

/// <summary>
/// Limits per address and route. Search pages, their suggestions and /konto/log-ind get theirs here;
/// others put <c>[EnableRateLimiting]</c> on a page model or <c>RequireRateLimiting</c> on an endpoint.
/// </summary>
public static class RateLimits
{
    public const string SignIn = "sign-in";
    public const string Search = "search";
    public const string Suggest = "suggest";

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private static readonly Dictionary<string, string> ByRoute = new()
    {
        ["opslag"] = Search,
        ["opslag/forslag"] = Suggest,
        ["forslag/steder"] = Suggest,
        ["medarbejder/kandidater"] = Search,
        ["medarbejder/kandidater/forslag"] = Suggest,
        ["konto/log-ind"] = SignIn,
    };

    public static void LimitRates(this PageConventionCollection conventions) =>
        conventions.AddFolderRouteModelConvention("/", page =>
        {
            foreach (var selector in page.Selectors)
            {
                if (selector.AttributeRouteModel?.Template is { } template && ByRoute.TryGetValue(template, out var policy))
                {
                    selector.EndpointMetadata.Add(new EnableRateLimitingAttribute(policy));
                }
            }
        });

    public static void AddPortalPolicies(this RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (context, _) =>
        {
            var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? left : Window;
            context.HttpContext.Response.Headers.RetryAfter =
                Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        options.AddPolicy(Search, context => Limited(context, limits => limits.SearchesPerMinute));
        options.AddPolicy(Suggest, context => Limited(context, limits => limits.SuggestionsPerMinute));
        // To look at the sign-in page costs nothing; to try it does.
        options.AddPolicy(SignIn, context => HttpMethods.IsPost(context.Request.Method)
            ? Limited(context, limits => limits.SignInsPerMinute)
            : RateLimitPartition.GetNoLimiter(""));
    }

    private static RateLimitPartition<string> Limited(HttpContext context, Func<LimitOptions, int> permits)
    {
        var limit = permits(context.RequestServices.GetRequiredService<IOptions<LimitOptions>>().Value);
        // The route, not the path: capitals and a slash at the end must not buy new tries.
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
        return RateLimitPartition.GetFixedWindowLimiter(
            $"{context.Connection.RemoteIpAddress} {route}",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = limit, Window = Window });
    }
}
