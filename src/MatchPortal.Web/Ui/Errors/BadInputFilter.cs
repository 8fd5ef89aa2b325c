using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MatchPortal.Web.Ui.Errors;

/// <summary>A page shown with errors answers 400, so neither caches nor tests take it for a success.</summary>
public sealed class BadInputFilter : IResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        var response = context.HttpContext.Response;
        if (context is { Result: PageResult, ModelState.IsValid: false } && response.StatusCode == StatusCodes.Status200OK)
        {
            response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
