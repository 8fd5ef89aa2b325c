using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace MatchPortal.Web.Ui.TagHelpers;

/// <summary>
/// <c>&lt;mp-bar part="36" of="120" /&gt;</c>: a drawing beside the number that says the same, so it is not read aloud. Drawn in per cent of its own width: no inline style.
/// </summary>
[HtmlTargetElement("mp-bar", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BarTagHelper : TagHelper
{
    public int Part { get; set; }

    public int Of { get; set; }

    /// <summary>How much of the part, at its end, is hatched.</summary>
    public int Marked { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "mp-hbar");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Attributes.SetAttribute("focusable", "false");
        output.Content.AppendHtml(Rectangle("mp-hbar__all", 0, Of)).AppendHtml(Rectangle("mp-hbar__part", 0, Part - Marked));
        if (Marked > 0)
        {
            output.Content.AppendHtml(Rectangle("mp-hbar__marked", Part - Marked, Marked));
        }
    }

    private TagBuilder Rectangle(string cssClass, int from, int width)
    {
        var rectangle = new TagBuilder("rect");
        rectangle.AddCssClass(cssClass);
        rectangle.Attributes["x"] = Share(from);
        rectangle.Attributes["width"] = Share(width);
        rectangle.Attributes["height"] = "100%";
        return rectangle;
    }

    private string Share(int value) => string.Create(CultureInfo.InvariantCulture, $"{(Of == 0 ? 0 : 100.0 * value / Of):0.##}%");
}
