using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Matching;

/// <summary>A posting as a query of profiles.</summary>
/// <param name="Query">The whole: its score is <see cref="BandStep"/> times the band, and the points.</param>
/// <param name="Parts">The factors that give points for this posting, in their order.</param>
/// <param name="HasMusts">Without, no band can be told.</param>
public sealed record MatchPlan(Query Query, IReadOnlyList<MatchPart> Parts, bool HasMusts)
{
    /// <summary>More than all points together: band first, points second.</summary>
    public const int BandStep = 1 << 20;

    /// <summary>The most points this posting can give.</summary>
    public int Attainable => Parts.Sum(part => part.Most);

    public MatchBand BandOf(int score) => HasMusts ? (MatchBand)(score / BandStep) : MatchBand.Unassessed;

    public static int PointsOf(int score) => score % BandStep;
}
