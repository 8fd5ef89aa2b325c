namespace MatchPortal.Web.Ui.Searching;

/// <summary>A group of checkboxes that narrow a search.</summary>
/// <param name="Name">The query's name.</param>
/// <param name="Legend">What it is called.</param>
/// <param name="Choices">In order.</param>
/// <param name="More">What opens the choices beyond the first few, such as "Vis alle fag"; null when all are shown.</param>
public sealed record Facet(string Name, string Legend, IReadOnlyList<FacetChoice> Choices, string? More = null)
{
    private const int FewChoices = 6;

    public IEnumerable<FacetChoice> Shown => More is null ? Choices : Choices.Take(FewChoices);

    public IReadOnlyList<FacetChoice> Hidden => More is null ? [] : [.. Choices.Skip(FewChoices)];
}
