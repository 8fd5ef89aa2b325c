namespace MatchPortal.Core.Privacy.Release;

/// <summary>Profiles by what is published of the place; never the postal district.</summary>
public sealed record PlaceCounts(int Municipality, int Region, int None);
