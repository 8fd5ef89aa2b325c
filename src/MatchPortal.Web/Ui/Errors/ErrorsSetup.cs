using MatchPortal.Core.Rules;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Web.Ui.Errors;

public static class ErrorsSetup
{
    public const string Page = "/fejl";

    /// <summary>The same pages in every environment: what a developer needs stands in the log.</summary>
    public static void UsePortalErrors(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = Page,
            StatusCodeSelector = StatusOf,
            SuppressDiagnosticsCallback = context => StatusOf(context.Exception) < StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePagesWithReExecute(Page);
    }

    private static int StatusOf(Exception exception) => exception switch
    {
        RuleBrokenException or BadHttpRequestException => StatusCodes.Status400BadRequest,
        DbUpdateConcurrencyException => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status500InternalServerError,
    };
}
