using MatchPortal.Core.Data;
using MatchPortal.Core.Indexes;
using Microsoft.AspNetCore.Mvc.Filters;

namespace MatchPortal.Web.Ui;

/// <summary>
/// Who has just saved something finds it by the next search: the answer to a form waits, a second at most, until the indexes hold what was saved. After that it is told
/// anyway; the indexes come after.
/// </summary>
public sealed class OwnWriteFilter(IndexFeed feed) : IAsyncPageFilter
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        await next();
        var request = context.HttpContext.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)
            && context.HttpContext.RequestServices.GetRequiredService<PortalContext>().LastChange is > 0 and var saved)
        {
            await feed.WaitFor(saved, Patience);
        }
    }
}
