namespace MatchPortal.Core.Privacy.Release;

/// <summary>People of whom the same traits are published.</summary>
internal sealed record ReleaseClass(PublishedTraits Traits, IReadOnlyList<ReleaseSource> Members);
