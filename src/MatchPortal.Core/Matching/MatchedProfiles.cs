namespace MatchPortal.Core.Matching;

/// <summary>A page of the profiles that a posting matches.</summary>
/// <param name="Bands">How many profiles each band has; only bands that have any.</param>
/// <param name="Page">From 1.</param>
/// <param name="Pages">At least 1.</param>
/// <param name="Profiles">The best first.</param>
public sealed record MatchedProfiles(IReadOnlyDictionary<MatchBand, int> Bands, int Page, int Pages, IReadOnlyList<MatchedProfile> Profiles)
{
    public int Total => Bands.Values.Sum();
}
