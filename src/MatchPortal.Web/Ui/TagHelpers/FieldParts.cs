using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Ui.TagHelpers;

/// <summary>Hint and error of one field, and the ids that tie them to its input.</summary>
internal sealed class FieldParts
{
    private readonly IStringLocalizer<Texts> _texts;
    private readonly string? _hint;

    public FieldParts(IStringLocalizer<Texts> texts, ViewContext view, ModelExpression model, string? hint, string? name = null)
    {
        (_texts, _hint) = (texts, hint);
        Name = name ?? view.ViewData.TemplateInfo.GetFullHtmlFieldName(model.Name);
        Id = TagBuilder.CreateSanitizedId(Name, "_");
        Label = model.Metadata.DisplayName ?? model.Metadata.PropertyName ?? "";
        FieldOrder.Note(view.HttpContext, Name);
        var entry = view.ViewData.ModelState.TryGetValue(Name, out var found) ? found : null;
        Error = entry?.Errors.FirstOrDefault()?.ErrorMessage;
        Attempted = entry?.AttemptedValue;
    }

    public string Name { get; }

    public string Id { get; }

    public string Label { get; }

    public string? Error { get; }

    public string? Attempted { get; }

    public string GroupClass => Error is null ? "form-group" : "form-group form-error";

    public string? DescribedBy
    {
        get
        {
            string?[] ids = [_hint is null ? null : $"{Id}-hint", Error is null ? null : $"{Id}-error"];
            var described = string.Join(' ', ids.Where(id => id is not null));
            return described is "" ? null : described;
        }
    }

    public IHtmlContent HintAndError()
    {
        var content = new HtmlContentBuilder();
        if (_hint is not null)
        {
            content.AppendHtml(Span("form-hint", $"{Id}-hint", _hint));
        }

        if (Error is not null)
        {
            var spoken = new TagBuilder("span");
            spoken.AddCssClass("sr-only");
            spoken.InnerHtml.Append(_texts["Fejl"] + ": ");
            var error = Span("form-error-message", $"{Id}-error", "");
            error.InnerHtml.AppendHtml(spoken).Append(Error);
            content.AppendHtml(error);
        }

        return content;
    }

    public void Describe(TagBuilder input)
    {
        if (DescribedBy is { } ids)
        {
            input.MergeAttribute("aria-describedby", ids);
        }

        if (Error is not null)
        {
            input.MergeAttribute("aria-invalid", "true");
        }
    }

    private static TagBuilder Span(string cssClass, string id, string text)
    {
        var span = new TagBuilder("span");
        span.AddCssClass(cssClass);
        span.Attributes["id"] = id;
        span.InnerHtml.Append(text);
        return span;
    }
}
