using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Ui.TagHelpers;

/// <summary>
/// <c>&lt;mp-choices asp-for="Input.Visibility" choices="Model.Choices" hint="@T["…"]" /&gt;</c>: a question with its answers as radio cards.
/// Values are compared with the property's text.
/// </summary>
[HtmlTargetElement("mp-choices", Attributes = "asp-for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChoicesTagHelper(IStringLocalizer<Texts> texts) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    public required IEnumerable<Choice> Choices { get; set; }

    public string? Hint { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var parts = new FieldParts(texts, ViewContext, For, Hint);
        var legend = new TagBuilder("legend");
        legend.AddCssClass("form-label");
        legend.InnerHtml.Append(parts.Label);
        var set = new TagBuilder("fieldset");
        parts.Describe(set);
        set.Attributes.Remove("aria-invalid");
        set.InnerHtml.AppendHtml(legend).AppendHtml(parts.HintAndError());
        var chosen = parts.Attempted ?? For.Model?.ToString();
        foreach (var (index, choice) in Choices.Index())
        {
            // The first carries the field's own id, so the error summary's link lands on it.
            var id = index == 0 ? parts.Id : $"{parts.Id}-{index}";
            set.InnerHtml.AppendHtml(Card(parts.Name, id, choice, choice.Value == chosen));
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", parts.GroupClass);
        output.Content.AppendHtml(set);
    }

    private static TagBuilder Card(string name, string id, Choice choice, bool isChosen)
    {
        var radio = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        radio.AddCssClass("form-radio");
        radio.Attributes["type"] = "radio";
        radio.Attributes["name"] = name;
        radio.Attributes["id"] = id;
        radio.Attributes["value"] = choice.Value;
        if (isChosen)
        {
            radio.Attributes["checked"] = "checked";
        }

        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(choice.Label);
        if (choice.Explanation is not null)
        {
            var text = new TagBuilder("span");
            text.AddCssClass("mp-choice__text");
            text.InnerHtml.Append(choice.Explanation);
            label.InnerHtml.AppendHtml(text);
        }

        var card = new TagBuilder("div");
        card.AddCssClass("mp-choice");
        card.InnerHtml.AppendHtml(radio).AppendHtml(label);
        return card;
    }
}
