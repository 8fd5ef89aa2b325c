namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>Profiles that passed the guard.</summary>
/// <param name="Profiles">Band first, then in the order of the hits.</param>
/// <param name="HasMore">Whether there are more to show.</param>
/// <param name="IsLimitReached">Some could not be shown because the company has seen as many as it may today.</param>
public sealed record GuardedPage(IReadOnlyList<GuardedProfile> Profiles, bool HasMore, bool IsLimitReached);
