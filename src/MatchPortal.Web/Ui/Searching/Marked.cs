using MatchPortal.Search.Browsing;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace MatchPortal.Web.Ui.Searching;

/// <summary>A text with <c>mark</c> around what was searched for.</summary>
public static class Marked
{
    public static IHtmlContent Text(Highlight highlight)
    {
        var content = new HtmlContentBuilder();
        content.Append(highlight.IsFromStart ? "" : "… ");
        var at = 0;
        foreach (var place in highlight.Places)
        {
            var mark = new TagBuilder("mark");
            mark.InnerHtml.Append(highlight.Text[place.Start..place.End]);
            content.Append(highlight.Text[at..place.Start]).AppendHtml(mark);
            at = place.End;
        }

        return content.Append(highlight.Text[at..]).Append(highlight.IsToEnd ? "" : " …");
    }

    /// <summary>The beginnings of words that are as typed: what a suggestion completes.</summary>
    public static IHtmlContent Beginning(string text, string typed)
    {
        var start = typed.Length == 0 ? -1 : text.IndexOf(typed, StringComparison.OrdinalIgnoreCase);
        return Text(new(text, start < 0 ? [] : [new(start, Math.Min(typed.Length, text.Length - start))], true, true));
    }
}
