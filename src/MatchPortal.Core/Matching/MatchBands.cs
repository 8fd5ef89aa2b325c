namespace MatchPortal.Core.Matching;

public static class MatchBands
{
    /// <summary>The band of somebody who stands so to the musts: the same as the matcher's query gives.</summary>
    public static MatchBand Of(IReadOnlyList<MustState> musts) => musts switch
    {
        [] => MatchBand.Unassessed,
        _ when musts.All(state => state == MustState.Met) => MatchBand.Clear,
        _ when musts.Contains(MustState.Met) && !musts.Contains(MustState.Missing) => MatchBand.Possible,
        _ => MatchBand.NeedsTraining,
    };
}
