using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Ui.TagHelpers;

/// <summary>
/// <c>&lt;mp-field asp-for="Input.Title" hint="@T["…"]" /&gt;</c>: label, hint, error and input. With <c>items</c> a select, with
/// <c>rows</c> a textarea. Other attributes (autocomplete, inputmode …) go to the input. The label is the property's Display name;
/// what is not required says so.
/// </summary>
[HtmlTargetElement("mp-field", Attributes = "asp-for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper(IHtmlGenerator generator, IStringLocalizer<Texts> texts) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    public string? Hint { get; set; }

    /// <summary>The name in the address line, for a field of a search form; such a field never says that it is optional.</summary>
    [HtmlAttributeName("query")]
    public string? QueryName { get; set; }

    public int Rows { get; set; }

    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>The input's type when the property's own does not say it: text, email, tel, date, number, password.</summary>
    public string? Type { get; set; }

    /// <summary>"short" for a number or year, "long" for a title.</summary>
    public string? Width { get; set; }

    /// <summary>Where suggestions come from while one types (a search form's field only). Without script it is an ordinary field.</summary>
    public string? Suggest { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var parts = new FieldParts(texts, ViewContext, For, Hint, QueryName);
        var given = output.Attributes.ToDictionary(attribute => attribute.Name, attribute => (object?)attribute.Value);
        output.Attributes.Clear();
        var input = Input(given);
        input.AddCssClass(Items is null ? "form-input" : "form-select");
        if (Width is not null)
        {
            input.AddCssClass($"form-input--{Width}");
        }

        // A browser that cuts what is pasted loses the end of it unseen; the sentence from the server does not.
        input.Attributes.Remove("maxlength");
        parts.Describe(input);
        if (QueryName is not null)
        {
            (input.Attributes["name"], input.Attributes["id"]) = (QueryName, parts.Id);
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", parts.GroupClass);
        output.Content.AppendHtml(Label(parts)).AppendHtml(parts.HintAndError()).AppendHtml(input);
        if (Suggest is not null)
        {
            output.Content.AppendHtml(new SuggestionList(parts.Id, parts.Label, Suggest).Attach(input, texts));
        }
    }

    private TagBuilder Label(FieldParts parts)
    {
        var label = new TagBuilder("label");
        label.AddCssClass("form-label");
        label.Attributes["for"] = parts.Id;
        label.InnerHtml.Append(parts.Label);
        if (!For.Metadata.IsRequired && QueryName is null)
        {
            var optional = new TagBuilder("span");
            optional.AddCssClass("mp-optional");
            optional.InnerHtml.Append($" ({texts["frivilligt"]})");
            label.InnerHtml.AppendHtml(optional);
        }

        return label;
    }

    private TagBuilder Input(Dictionary<string, object?> attributes)
    {
        if (Items is not null)
        {
            var isMany = For.Metadata.IsEnumerableType;
            return generator.GenerateSelect(ViewContext, For.ModelExplorer, null, For.Name, Items, isMany, attributes);
        }

        if (Rows > 0)
        {
            return generator.GenerateTextArea(ViewContext, For.ModelExplorer, For.Name, Rows, 0, attributes);
        }

        attributes["type"] = InputType();
        if (attributes["type"] is "password")
        {
            return generator.GeneratePassword(ViewContext, For.ModelExplorer, For.Name, null, attributes);
        }

        var format = attributes["type"] is "date" ? "{0:yyyy-MM-dd}" : For.Metadata.EditFormatString;
        return generator.GenerateTextBox(ViewContext, For.ModelExplorer, For.Name, For.Model, format, attributes);
    }

    private string InputType() => Type ?? (For.Metadata.DataTypeName, For.Metadata.UnderlyingOrModelType) switch
    {
        ("EmailAddress", _) => "email",
        ("PhoneNumber", _) => "tel",
        ("Password", _) => "password",
        ("Date", _) => "date",
        (_, { } type) when type == typeof(DateOnly) => "date",
        _ => "text",
    };
}
