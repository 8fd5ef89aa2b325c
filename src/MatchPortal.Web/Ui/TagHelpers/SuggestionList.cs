using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Ui.TagHelpers;

/// <summary>The list under a field that suggests: the server writes its options while one types, js/search.js moves among them.</summary>
/// <param name="fieldId">The field's id.</param>
/// <param name="label">The field's label, which the list is called by too.</param>
/// <param name="address">Answers with the options for what stands in the field.</param>
internal sealed class SuggestionList(string fieldId, string label, string address)
{
    private string Id => $"{fieldId}-forslag";

    /// <summary>Makes the input a combobox.</summary>
    /// <returns>The empty list, to stand right after the input.</returns>
    public IHtmlContent Attach(TagBuilder input, IStringLocalizer<Texts> texts)
    {
        (string Name, string Value)[] attributes =
        [
            ("autocomplete", "off"),
            ("role", "combobox"),
            ("aria-autocomplete", "list"),
            ("aria-expanded", "false"),
            ("aria-controls", Id),
            ("hx-get", address),
            ("hx-trigger", "input changed delay:150ms"),
            ("hx-target", $"#{Id}"),
            ("hx-select", "[role=option]"),
            ("hx-swap", "innerHTML ignoreTitle:true"),
            ("hx-push-url", "false"),
            ("hx-sync", "replace"),
            ("hx-indicator", "this"),
            ("hx-status:4xx", "swap:none"),
            ("hx-status:5xx", "swap:none"),
            ("data-said", texts["Antal forslag: {0}. Vælg med piletasterne."]),
        ];
        foreach (var (name, value) in attributes)
        {
            input.Attributes[name] = value;
        }

        var list = new TagBuilder("ul");
        list.AddCssClass("mp-list mp-suggest");
        list.Attributes["id"] = Id;
        list.Attributes["role"] = "listbox";
        list.Attributes["aria-label"] = texts["Forslag til {0}", label];
        list.Attributes["hidden"] = "";
        return list;
    }
}
