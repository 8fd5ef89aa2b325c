using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Postings;

/// <param name="Start">First day; null means as soon as the right person is there.</param>
/// <param name="End">Last day; null means it goes on.</param>
/// <param name="ApplyBy">The last day the posting stands; null means until somebody closes it.</param>
public sealed record PostingPeriod(DateOnly? Start, DateOnly? End, DateOnly? ApplyBy)
{
    public static PostingPeriod Open { get; } = new(null, null, null);

    public Verdict Check() => Verdict.Require(Start is null || End is null || End >= Start, "Vælg en slutdato, der ikke ligger før startdatoen.");
}
