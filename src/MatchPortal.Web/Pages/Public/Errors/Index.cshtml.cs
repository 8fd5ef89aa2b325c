using System.Diagnostics;
using MatchPortal.Core.Rules;
using MatchPortal.Web.Ui.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MatchPortal.Web.Pages.Public.Errors;

/// <summary>
/// The page of every error, run again in place of what failed, with its status and by its method. So it has no handler and asks for no token.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed partial class IndexModel(ILogger<IndexModel> logger) : PageModel
{
    public int Status => Response.StatusCode;

    public ErrorWords Words => ErrorWords.For(Status);

    public RuleBrokenException? BrokenRule => Failure?.Error as RuleBrokenException;

    /// <summary>What the log calls this failure; only for failures of ours.</summary>
    public string? Reference { get; private set; }

    private IExceptionHandlerPathFeature? Failure => HttpContext.Features.Get<IExceptionHandlerPathFeature>();

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (Status == StatusCodes.Status200OK)
        {
            // Somebody typed the address of this page itself.
            context.Result = NotFound();
        }
        else if (Status >= StatusCodes.Status500InternalServerError)
        {
            Reference = Activity.Current?.TraceId.ToHexString()[..12] ?? HttpContext.TraceIdentifier;
            LogShown(logger, Reference, Failure?.Path ?? "");
        }
    }

    [LoggerMessage(LogLevel.Error, "Error page shown with reference {Reference} for {Path}")]
    private static partial void LogShown(ILogger logger, string reference, string path);
}
