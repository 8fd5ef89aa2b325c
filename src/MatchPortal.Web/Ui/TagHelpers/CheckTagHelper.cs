using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Ui.TagHelpers;

/// <summary><c>&lt;mp-check asp-for="Input.IsRemote" hint="@T["…"]" /&gt;</c>: one checkbox with its label, for a bool.</summary>
[HtmlTargetElement("mp-check", Attributes = "asp-for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CheckTagHelper(IHtmlGenerator generator, IStringLocalizer<Texts> texts) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    public string? Hint { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var parts = new FieldParts(texts, ViewContext, For, Hint);
        var box = generator.GenerateCheckBox(ViewContext, For.ModelExplorer, For.Name, For.Model as bool?, null);
        box.AddCssClass("form-checkbox");
        parts.Describe(box);
        var label = new TagBuilder("label");
        label.Attributes["for"] = parts.Id;
        label.InnerHtml.Append(parts.Label);
        var row = new TagBuilder("div");
        row.AddCssClass("form-group-checkbox");
        row.InnerHtml.AppendHtml(box).AppendHtml(label).AppendHtml(parts.HintAndError());

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", parts.GroupClass);
        // The hidden "false" comes after the label: dkfds draws the box by the label right behind the input.
        output.Content.AppendHtml(row)
            .AppendHtml(generator.GenerateHiddenForCheckbox(ViewContext, For.ModelExplorer, For.Name));
    }
}
