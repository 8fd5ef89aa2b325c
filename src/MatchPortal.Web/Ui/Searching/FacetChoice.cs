namespace MatchPortal.Web.Ui.Searching;

/// <summary>A checkbox of a filter, where it is told with the number of hits it would show.</summary>
/// <param name="Value">The query's value.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Count">How many hits; null where they are not counted.</param>
/// <param name="IsChosen">Whether it is ticked.</param>
/// <param name="Language">The label's language when it is not the page's.</param>
public sealed record FacetChoice(string Value, string Label, int? Count, bool IsChosen, string? Language = null);
