using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace MatchPortal.Web.Ui.TagHelpers;

/// <summary><c>&lt;mp-icon name="lock" /&gt;</c>: decoration beside a word, never instead of one.</summary>
[HtmlTargetElement("mp-icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    /// <summary>A name of the design system's icons, or of img/match.svg.</summary>
    public required string Name { get; set; }

    public string Class { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Sprite.Draw(ViewContext.HttpContext, Name, Class));
    }
}
