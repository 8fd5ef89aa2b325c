using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace MatchPortal.Web.Ui.Forms;

/// <summary>
/// A form whose button is pressed twice is done once. The second waits for the first and is sent where the first was sent, with the same notice; was the first not done
/// (a field in error, a broken rule, a browser that gave up), the second is tried on its own.
/// </summary>
/// <remarks>
/// The token in a form is made anew each time a page is shown, so the very same fields again mean the same button on the same showing. It lasts a moment only: who goes back
/// in the browser and presses later means it.
/// </remarks>
public sealed class PressedTwiceFilter(ITempDataDictionaryFactory notices) : IAsyncPageFilter
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, Task<Sent?>> _pressed = new();

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.HasFormContentType || await http.Request.ReadFormAsync(http.RequestAborted) is not { Files.Count: 0 } form)
        {
            await next();
            return;
        }

        var (key, own) = (KeyOf(http.Request, form), new TaskCompletionSource<Sent?>(TaskCreationOptions.RunContinuationsAsynchronously));
        var first = _pressed.GetOrAdd(key, own.Task);
        if (first == own.Task)
        {
            Sent? sent = null;
            try
            {
                sent = SentBy(await next());
            }
            finally
            {
                own.SetResult(sent);
                _ = Forget(key, sent is null ? TimeSpan.Zero : Moment);
            }
        }
        else if (await first is { } done)
        {
            context.Result = done.To;
            foreach (var (name, value) in done.Notices)
            {
                notices.GetTempData(http)[name] = value;
            }
        }
        else
        {
            await next();
        }
    }

    // An answer that gives a cookie, as signing in does, belongs to its own request.
    private Sent? SentBy(PageHandlerExecutedContext done)
    {
        if (done.Exception is not null || done.Result is not IKeepTempDataResult || done.HttpContext.Response.Headers.SetCookie.Count > 0)
        {
            return null;
        }

        var said = notices.GetTempData(done.HttpContext);
        return new(done.Result, said.Keys.ToDictionary(name => name, said.Peek));
    }

    private async Task Forget(string key, TimeSpan after)
    {
        await Task.Delay(after);
        _pressed.TryRemove(key, out _);
    }

    // Only the hash is kept: what people write in forms is nobody's to hold on to.
    private static string KeyOf(HttpRequest request, IFormCollection form) => Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(
        new { Path = request.Path.Value, Query = request.QueryString.Value, Fields = form.Select(field => new { field.Key, Values = field.Value.ToArray() }) })));

    private sealed record Sent(IActionResult To, IReadOnlyDictionary<string, object?> Notices);
}
