using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace MatchPortal.Web.Pages.Admin.Mails;

/// <summary>A plain text as a mail program shows it: its addresses can be clicked.</summary>
public static partial class MailText
{
    public static IHtmlContent Of(string text)
    {
        var shown = new HtmlContentBuilder();
        var at = 0;
        foreach (Match address in Address().Matches(text))
        {
            var link = new TagBuilder("a");
            link.Attributes["href"] = address.Value;
            link.InnerHtml.Append(address.Value);
            shown.Append(text[at..address.Index]).AppendHtml(link);
            at = address.Index + address.Length;
        }

        return shown.Append(text[at..]);
    }

    [GeneratedRegex(@"https?://[^\s<>""]+[^\s<>"".,)]")]
    private static partial Regex Address();
}
