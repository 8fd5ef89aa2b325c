using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace MatchPortal.TestKit;

/// <summary>Fills in and sends forms as a browser does: with the hidden fields, the token among them, and to where the form says.</summary>
public static class Forms
{
    /// <param name="client">Keeps its cookies: half of the token is one.</param>
    /// <param name="path">The page with the form.</param>
    /// <param name="typed">By the name of a field, or of the button that is pressed. A name the form does not have is a mistake in the test.</param>
    /// <param name="form">Which form, when the page has several in its main part.</param>
    public static async Task<HttpResponseMessage> SendFormAsync(
        this HttpClient client, string path, IReadOnlyDictionary<string, string> typed, string form = "main form[method=post]")
    {
        var page = await client.GetPageAsync(path);
        return await client.SendFormAsync(page, path, typed, form);
    }

    /// <summary>From a page that is open already, such as the answer to a form.</summary>
    /// <inheritdoc cref="SendFormAsync(HttpClient, string, IReadOnlyDictionary{string, string}, string)"/>
    public static async Task<HttpResponseMessage> SendFormAsync(
        this HttpClient client, IDocument page, string path, IReadOnlyDictionary<string, string> typed, string form = "main form[method=post]")
    {
        var found = page.QuerySelector<IHtmlFormElement>(form)
            ?? throw new InvalidOperationException($"{path} has no {form}. Its title is \"{page.Title}\".");
        var fields = Fields(found);
        foreach (var (name, value) in typed)
        {
            fields[name] = found.Elements.Any(element => element.GetAttribute("name") == name) ? value : throw new InvalidOperationException($"The form on {path} has no field {name}.");
        }

        var pressed = found.Elements.OfType<IHtmlButtonElement>().FirstOrDefault(button => button.Name is { } name && typed.TryGetValue(name, out var value) && value == button.Value);
        using var content = new FormUrlEncodedContent(fields);
        var to = pressed?.GetAttribute("formaction") ?? found.GetAttribute("action") ?? path;
        return await client.PostAsync(new Uri(new Uri(client.BaseAddress!, path), to), content);
    }

    private static Dictionary<string, string> Fields(IHtmlFormElement form)
    {
        var fields = new Dictionary<string, string>();
        foreach (var field in form.Elements.Where(element => element.HasAttribute("name")))
        {
            if (Value(field) is { } value)
            {
                fields.TryAdd(field.GetAttribute("name")!, value);
            }
        }

        return fields;
    }

    // Null for what a browser would leave out.
    private static string? Value(IElement field) => field switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => null,
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement choice => choice.Value ?? "",
        _ => null,
    };
}
