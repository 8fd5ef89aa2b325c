using MatchPortal.Core.Rules;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Ui.Errors;

/// <summary>A rule broken by a form: the page again with the rule's sentence in its error summary, status 400.</summary>
public sealed class RuleBrokenFilter(IStringLocalizer<Texts> texts) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var done = await next();
        var isForm = HttpMethods.IsPost(context.HttpContext.Request.Method);
        if (isForm && done.Exception is RuleBrokenException broken && context.HandlerInstance is PageModel page and IShownAgain again)
        {
            page.ModelState.AddModelError("", texts.Say(broken));
            await again.LoadAgainAsync();
            done.ExceptionHandled = true;
            done.Result = page.Page();
        }
    }
}
