using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Ui.TagHelpers;

/// <summary>
/// <c>&lt;mp-pagination page="Model.Page" pages="Model.Pages" /&gt;</c>: links that keep the query and set <c>side</c>. Nothing for one page.
/// </summary>
[HtmlTargetElement("mp-pagination", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PaginationTagHelper(IStringLocalizer<Texts> texts) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    /// <summary>From 1.</summary>
    public int Page { get; set; }

    public int Pages { get; set; }

    /// <summary>The query's name for the page.</summary>
    public string Name { get; set; } = "side";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Pages <= 1)
        {
            output.SuppressOutput();
            return;
        }

        var phone = new TagBuilder("div");
        phone.AddCssClass("pagination-mobile");
        phone.InnerHtml.Append(texts["Side {0} af {1}", Page, Pages]);
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pagination mp-pagination");
        output.Attributes.SetAttribute("aria-label", texts["Sider"].Value);
        if (Page > 1)
        {
            output.Content.AppendHtml(Arrow(Page - 1, "button-previous", "chevron-left", texts["Forrige"]));
        }

        output.Content.AppendHtml(phone).AppendHtml(Numbers());
        if (Page < Pages)
        {
            output.Content.AppendHtml(Arrow(Page + 1, "button-next", "chevron-right", texts["Næste"]));
        }
    }

    private TagBuilder Arrow(int page, string cssClass, string icon, string word)
    {
        var text = new TagBuilder("span");
        text.AddCssClass("pagination-nav-link");
        text.InnerHtml.Append(word);
        var link = Link(page, $"button button-arrow {cssClass}", word);
        var drawing = Sprite.Draw(ViewContext.HttpContext, icon, "icon-svg");
        var isBefore = page < Page;
        link.InnerHtml.AppendHtml(isBefore ? drawing : text).AppendHtml(isBefore ? text : drawing);
        return link;
    }

    private TagBuilder Numbers()
    {
        var list = new TagBuilder("ul");
        list.AddCssClass("pagination__items mp-list");
        var last = 0;
        foreach (var page in Enumerable.Range(1, Pages).Where(IsShown))
        {
            if (page > last + 1)
            {
                list.InnerHtml.AppendHtml(Item("pagination-item pagination-overflow", Gap()));
            }

            list.InnerHtml.AppendHtml(Item("pagination-item pagination-number", Number(page)));
            last = page;
        }

        return list;
    }

    private bool IsShown(int page) => page == 1 || page == Pages || Math.Abs(page - Page) <= 2;

    private TagBuilder Number(int page)
    {
        var link = Link(page, page == Page ? "button current-page" : "button", texts["Side {0}", page]);
        if (page == Page)
        {
            link.Attributes["aria-current"] = "page";
        }

        link.InnerHtml.Append($"{page}");
        return link;
    }

    private TagBuilder Link(int page, string cssClass, string spoken)
    {
        var request = ViewContext.HttpContext.Request;
        var query = new QueryBuilder(request.Query.Where(pair => pair.Key != Name));
        if (page > 1)
        {
            query.Add(Name, $"{page}");
        }

        var link = new TagBuilder("a");
        link.AddCssClass(cssClass);
        link.Attributes["href"] = $"{request.PathBase}{request.Path}{query}";
        link.Attributes["aria-label"] = spoken;
        return link;
    }

    private static TagBuilder Gap()
    {
        var gap = new TagBuilder("span");
        gap.InnerHtml.Append("…");
        return gap;
    }

    private static TagBuilder Item(string cssClass, TagBuilder content)
    {
        var item = new TagBuilder("li");
        item.AddCssClass(cssClass);
        item.InnerHtml.AppendHtml(content);
        return item;
    }
}
