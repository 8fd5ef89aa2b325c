using MatchPortal.Core.Matching;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MatchPortal.Web.Pages.Public.Matching;

/// <summary>The rules of matching as everybody may read them, from the value the matcher itself uses, and an example that it computes.</summary>
public sealed class IndexModel(MatchExample example) : PageModel
{
    public MatchRules Rules { get; } = MatchRules.Current;

    public MatchExampleResult Example { get; private set; } = null!;

    /// <summary>The points of all factors together.</summary>
    public int Most => Rules.Weights.Sum(weight => weight.Most);

    public int Largest => Rules.Weights.Max(weight => weight.Most);

    public void OnGet() => Example = example.Result;
}
