namespace MatchPortal.Core.Matching;

/// <summary>Why a profile stands where it does, from the same numbers as its score.</summary>
/// <param name="Band">From the musts alone.</param>
/// <param name="Points">The sum of <paramref name="Factors"/>.</param>
/// <param name="Factors">In the factors' order: what was given of what could be.</param>
/// <param name="Requirements">In the posting's order.</param>
public sealed record MatchReading(MatchBand Band, int Points, IReadOnlyList<FactorPoints> Factors, IReadOnlyList<RequirementReading> Requirements)
{
    public IEnumerable<RequirementReading> Musts => Requirements.Where(reading => reading.Requirement.IsMust);

    public int PointsFor(MatchFactor factor) => Factors.FirstOrDefault(points => points.Factor == factor)?.Points ?? 0;
}
