using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Ui.TagHelpers;

/// <summary>
/// <c>&lt;mp-error-summary /&gt;</c>: every sentence of ModelState, each a link to its field; a broken rule belongs to no field and is plain.
/// In the order of the fields. Nothing without errors. Stands in the layout.
/// </summary>
[HtmlTargetElement("mp-error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper(IStringLocalizer<Texts> texts) : TagHelper
{
    private const string HeadingId = "mp-errors";

    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var state = ViewContext.ViewData.ModelState;
        if (state.IsValid)
        {
            output.SuppressOutput();
            return;
        }

        var heading = new TagBuilder("h2");
        heading.AddCssClass("alert-heading");
        heading.Attributes["id"] = HeadingId;
        heading.InnerHtml.Append(texts["Ret dette, og prøv igen"]);
        var body = new TagBuilder("div");
        body.AddCssClass("alert-body");
        body.InnerHtml.AppendHtml(heading).AppendHtml(Sentences(FieldOrder.Sort(ViewContext.HttpContext, state)));

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "alert alert-error mp-errors");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("aria-labelledby", HeadingId);
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.Add(new TagHelperAttribute("autofocus"));
        output.Content.AppendHtml(Sprite.Draw(ViewContext.HttpContext, "error", "alert-icon")).AppendHtml(body);
    }

    private static TagBuilder Sentences(IEnumerable<KeyValuePair<string, ModelStateEntry?>> state)
    {
        var list = new TagBuilder("ul");
        list.AddCssClass("alert-text nobullet-list");
        foreach (var (field, entry) in state)
        {
            foreach (var sentence in entry?.Errors.Select(error => error.ErrorMessage).Distinct() ?? [])
            {
                var item = new TagBuilder("li");
                item.InnerHtml.AppendHtml(field is "" ? Plain(sentence) : Linked(field, sentence));
                list.InnerHtml.AppendHtml(item);
            }
        }

        return list;
    }

    private static TagBuilder Plain(string sentence)
    {
        var text = new TagBuilder("span");
        text.InnerHtml.Append(sentence);
        return text;
    }

    private static TagBuilder Linked(string field, string sentence)
    {
        var link = new TagBuilder("a");
        link.AddCssClass("function-link");
        link.Attributes["href"] = "#" + TagBuilder.CreateSanitizedId(field, "_");
        link.InnerHtml.Append(sentence);
        return link;
    }
}
