namespace MatchPortal.Core.Privacy.Release;

/// <summary>A profile as a release has it.</summary>
/// <param name="Source">What it was made from.</param>
/// <param name="ClassNumber">From 1.</param>
/// <param name="IsSettled">Whether the class is the one of its own trade and place; else it stands among newcomers.</param>
/// <param name="Traits">Of the class.</param>
/// <param name="Limits">Kinds, hours and reach.</param>
/// <param name="Items">In a fixed order.</param>
public sealed record ReleasedProfile(ReleaseSource Source, int ClassNumber, bool IsSettled, PublishedTraits Traits, PublishedLimits Limits, IReadOnlyList<PublishedItem> Items);
