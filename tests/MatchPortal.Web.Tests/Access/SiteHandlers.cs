using System.Reflection;
using MatchPortal.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Web.Tests.Access;

/// <summary>Everything of the site that answers, found by reflection: each page with each of its handlers, and each endpoint besides.</summary>
internal static class SiteHandlers
{
    /// <returns>"GET /opslag", "POST /konto?handler=Rename", in ordinal order.</returns>
    public static IReadOnlyList<string> Of(PortalSite site) =>
        [.. Pages(site).Concat(Endpoints(site)).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Pages(PortalSite site) =>
        from page in site.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>()
        from handler in HandlersOf(ModelOf(site, page))
        select $"{handler.Verb} /{page.AttributeRouteInfo!.Template}{handler.Query}";

    private static TypeInfo ModelOf(PortalSite site, PageActionDescriptor page) => site.Services
        .GetRequiredService<PageLoader>()
        .LoadAsync(page, EndpointMetadataCollection.Empty).GetAwaiter().GetResult()
        .ModelTypeInfo!;

    // A page without a handler answers GET all the same.
    private static IEnumerable<(string Verb, string Query)> HandlersOf(TypeInfo model)
    {
        var handlers = model.GetMethods(BindingFlags.Public | BindingFlags.Instance)
            .Where(method => method.Name.StartsWith("On", StringComparison.Ordinal) && method.DeclaringType != typeof(PageModel) && !method.IsDefined(typeof(NonHandlerAttribute)))
            .Select(method => Split(method.Name));
        return handlers.Append(("GET", "")).Distinct();
    }

    private static (string Verb, string Query) Split(string method)
    {
        var name = method["On".Length..].Replace("Async", "", StringComparison.Ordinal);
        var verb = name.StartsWith("Post", StringComparison.Ordinal) ? "POST" : "GET";
        var handler = name[verb.Length..];
        return (verb, handler.Length == 0 ? "" : $"?handler={handler}");
    }

    private static IEnumerable<string> Endpoints(PortalSite site) =>
        from endpoint in site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where endpoint.Metadata.GetMetadata<PageActionDescriptor>() is null && endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null
        from verb in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        select $"{verb} /{endpoint.RoutePattern.RawText!.TrimStart('/')}";
}
