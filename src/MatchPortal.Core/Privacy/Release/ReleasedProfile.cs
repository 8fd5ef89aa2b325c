namespace MatchPortal.Core.Privacy.Release;

/// <summary>A profile as a release has it.</summary>
/// <param name="Source">What it was made from.</param>
/// <param name="ClassNumber">From 1.</param>
/// <param name="Traits">Of the class.</param>
/// <param name="Items">In a fixed order.</param>
public sealed record ReleasedProfile(ReleaseSource Source, int ClassNumber, PublishedTraits Traits, IReadOnlyList<PublishedItem> Items);
