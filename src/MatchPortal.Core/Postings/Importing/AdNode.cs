using System.Text.Json;

namespace MatchPortal.Core.Postings.Importing;

/// <summary>An object of JSON-LD, where one value may be written as a text, a number, an object with a name, or a list of any of them.</summary>
internal readonly record struct AdNode(JsonElement Element)
{
    private static readonly string[] Values = ["value", "@value", "name", "@id"];

    /// <summary>Whether it is of that type, written plainly, with a prefix or as an address.</summary>
    public bool IsOf(string type) => Element.TryGetProperty("@type", out var types) && Each(types).Any(one =>
        one.ValueKind == JsonValueKind.String && one.GetString()!.Split('/', ':', '#')[^1] == type);

    /// <summary>The object there, or the first of a list of them.</summary>
    public AdNode? Node(string name)
    {
        if (Element.TryGetProperty(name, out var found))
        {
            foreach (var one in Each(found).Where(one => one.ValueKind == JsonValueKind.Object))
            {
                return new AdNode(one);
            }
        }

        return null;
    }

    /// <summary>The first value that says something.</summary>
    public string? Text(string name) => Element.TryGetProperty(name, out var found) ? Each(found).Select(Say).FirstOrDefault(text => text is not null) : null;

    /// <summary>All values, with a comma between them.</summary>
    public string? All(string name) =>
        Element.TryGetProperty(name, out var found) && Each(found).Select(Say).OfType<string>().ToList() is { Count: > 0 } texts ? string.Join(", ", texts) : null;

    private static JsonElement[] Each(JsonElement value) => value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];

    private static string? Say(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) => text.Trim(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Object => Values.Select(new AdNode(value).Text).FirstOrDefault(text => text is not null),
        _ => null,
    };
}
