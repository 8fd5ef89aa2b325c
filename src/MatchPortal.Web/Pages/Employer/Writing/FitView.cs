using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Rules;

namespace MatchPortal.Web.Pages.Employer.Writing;

/// <param name="Answer">Null for who may not look.</param>
/// <param name="WhyNot">Why not.</param>
/// <param name="ShowsCount">Whether the number itself is shown.</param>
/// <param name="Lexicon">For what the musts are called.</param>
public sealed record FitView(GuardedWhatIf? Answer, Verdict WhyNot, bool ShowsCount, Lexicon Lexicon)
{
    public static IReadOnlyList<CountBand> Bands { get; } = Enum.GetValues<CountBand>();

    /// <summary>The musts without which more would fit, the costliest first.</summary>
    public IReadOnlyList<GuardedMust> Losing => Answer is null ? [] : [.. Answer.Musts.Where(must => must.FitsWithout > Answer.Fits).OrderByDescending(must => must.FitsWithout)];

    public bool HasOthers => Answer is not null && Losing.Count < Answer.Musts.Count;
}
