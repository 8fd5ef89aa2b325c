using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace MatchPortal.Web.Ui.TagHelpers;

/// <summary>
/// The order in which the page drew its fields. ModelState knows only the alphabet, and people look for the first error first.
/// The layout is drawn after the page, so its summary knows.
/// </summary>
internal static class FieldOrder
{
    private static readonly object Key = new();

    public static void Note(HttpContext context, string field)
    {
        if (context.Items[Key] is not List<string> drawn)
        {
            context.Items[Key] = drawn = [];
        }

        drawn.Add(field);
    }

    /// <summary>Broken rules first, then fields as drawn, then the rest.</summary>
    public static IEnumerable<KeyValuePair<string, ModelStateEntry?>> Sort(HttpContext context, ModelStateDictionary state)
    {
        var drawn = context.Items[Key] as List<string> ?? [];
        return state.OrderBy(entry => entry.Key is "" ? -1 : drawn.IndexOf(entry.Key) is >= 0 and var place ? place : int.MaxValue);
    }
}
