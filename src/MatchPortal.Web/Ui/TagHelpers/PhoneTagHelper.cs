using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace MatchPortal.Web.Ui.TagHelpers;

/// <summary><c>&lt;mp-phone number="51000010" /&gt;</c>: a link that calls, written in pairs and never broken over lines.</summary>
[HtmlTargetElement("mp-phone", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PhoneTagHelper : TagHelper
{
    public required string Number { get; set; }

    /// <summary>The large number of a box where calling is the point.</summary>
    public bool Big { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Link(Number, Big));
    }

    /// <summary>For a sentence with a number inside: <c>@H["Ring {0}.", PhoneTagHelper.Link(number)]</c>.</summary>
    public static TagBuilder Link(string number, bool big = false)
    {
        var link = new TagBuilder("a");
        link.AddCssClass(big ? "mp-phone mp-phone--big" : "mp-phone");
        link.Attributes["href"] = $"tel:+45{number}";
        link.InnerHtml.Append(Pairs(number));
        return link;
    }

    /// <summary>"51 00 00 10".</summary>
    public static string Pairs(string number) => string.Join(' ', number.Chunk(2).Select(pair => new string(pair)));
}
