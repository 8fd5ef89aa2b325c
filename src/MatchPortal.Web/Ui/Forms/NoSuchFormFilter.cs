using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace MatchPortal.Web.Ui.Forms;

/// <summary>A form that a page does not have is answered 405. Razor Pages would show the page as it stands, though nothing has been read for it.</summary>
public sealed class NoSuchFormFilter : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);

        // The page of errors is run by the method of what failed, and has no handler.
        var isError = response.StatusCode != StatusCodes.Status200OK;
        if (context.HandlerMethod is null && !isError && !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = HttpMethods.Get;
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}
