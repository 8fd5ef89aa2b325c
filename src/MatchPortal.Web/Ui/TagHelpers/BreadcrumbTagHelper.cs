using MatchPortal.Web.Ui.Layout;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Ui.TagHelpers;

/// <summary><c>&lt;mp-breadcrumb /&gt;</c>: the trail of ViewData.Crumb and the page's title. Nothing without a crumb. Stands in the layout.</summary>
[HtmlTargetElement("mp-breadcrumb", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BreadcrumbTagHelper(IStringLocalizer<Texts> texts) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var trail = ViewContext.ViewData.Trail;
        if (trail.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        var list = new TagBuilder("ol");
        list.AddCssClass("breadcrumbs__list");
        foreach (var crumb in trail)
        {
            list.InnerHtml.AppendHtml(Step(crumb));
        }

        list.InnerHtml.AppendHtml(Here());
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "breadcrumbs mp-breadcrumb");
        output.Attributes.SetAttribute("aria-label", texts["Du er her"].Value);
        output.Content.SetHtmlContent(list);
    }

    private TagBuilder Step(Crumb crumb)
    {
        var link = new TagBuilder("a");
        link.AddCssClass("breadcrumbs__link");
        link.Attributes["href"] = crumb.Path;
        link.InnerHtml.Append(crumb.Text);
        var item = Item();
        item.InnerHtml.AppendHtml(link).AppendHtml(Sprite.Draw(ViewContext.HttpContext, "chevron-right", "icon-svg"));
        return item;
    }

    private TagBuilder Here()
    {
        var item = Item();
        item.Attributes["aria-current"] = "page";
        item.InnerHtml.Append(ViewContext.ViewData.TitleText ?? "");
        return item;
    }

    private static TagBuilder Item()
    {
        var item = new TagBuilder("li");
        item.AddCssClass("breadcrumbs__list-item");
        return item;
    }
}
