using MatchPortal.Web.Ui.Layout;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace MatchPortal.Web.Ui.TagHelpers;

/// <summary><c>&lt;mp-notice /&gt;</c>: the green line after saving, focused; nothing when TempData.Notice was not called. Stands in the layout.</summary>
[HtmlTargetElement("mp-notice", TagStructure = TagStructure.WithoutEndTag)]
public sealed class NoticeTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // Merely to look into TempData would set a cookie on every page.
        var isCarried = ViewContext.HttpContext.Request.Cookies.ContainsKey(Notices.CookieName);
        if (!isCarried || ViewContext.TempData.TakeNotice() is not { } sentence)
        {
            output.SuppressOutput();
            return;
        }

        var text = new TagBuilder("p");
        text.AddCssClass("alert-text");
        text.InnerHtml.Append(sentence);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "alert alert-success mp-notice");
        output.Attributes.SetAttribute("role", "status");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.Add(new TagHelperAttribute("autofocus"));
        output.Content.AppendHtml(Sprite.Draw(ViewContext.HttpContext, "success", "alert-icon")).AppendHtml(text);
    }
}
