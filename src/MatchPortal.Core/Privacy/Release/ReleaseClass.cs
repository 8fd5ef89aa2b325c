namespace MatchPortal.Core.Privacy.Release;

/// <summary>People of whom the same traits are published.</summary>
/// <param name="Traits">The same of all.</param>
/// <param name="Members">At least k.</param>
/// <param name="IsSettled">Whether it is a class of trade and place; else one of newcomers who wait for more of their own.</param>
internal sealed record ReleaseClass(PublishedTraits Traits, IReadOnlyList<ReleaseSource> Members, bool IsSettled = true);
