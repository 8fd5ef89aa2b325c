namespace MatchPortal.Web.Pages.Public.Postings;

/// <summary>A checkbox of a filter, with the number of postings it would show.</summary>
/// <param name="Name">The query's name.</param>
/// <param name="Value">The query's value.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Count">How many postings.</param>
/// <param name="IsChosen">Whether it is ticked.</param>
/// <param name="Language">The label's language when it is not the page's.</param>
public sealed record FacetChoice(string Name, string Value, string Label, int Count, bool IsChosen, string? Language = null)
{
    public string Id => $"{Name}-{Value}";
}
