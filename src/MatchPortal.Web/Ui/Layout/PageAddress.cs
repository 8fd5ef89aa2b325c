using Microsoft.AspNetCore.Diagnostics;

namespace MatchPortal.Web.Ui.Layout;

public static class PageAddress
{
    /// <summary>What stands in the person's address line, also when an error page is shown in its place.</summary>
    public static string Asked(this HttpContext context)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is { } status)
        {
            return status.OriginalPathBase + status.OriginalPath + status.OriginalQueryString;
        }

        var path = context.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? context.Request.Path;
        // A form's handler answers only its POST; a link back is a GET.
        var query = QueryString.Create(context.Request.Query.Where(pair => pair.Key != "handler"));
        return context.Request.PathBase + path + query;
    }
}
