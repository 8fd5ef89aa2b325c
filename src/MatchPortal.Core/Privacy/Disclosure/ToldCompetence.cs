using MatchPortal.Core.Citizens;
using MatchPortal.Core.Privacy.Release;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <param name="Own">What the profile says.</param>
/// <param name="Told">What is published of it: itself, or something broader; null where nothing is.</param>
public sealed record ToldCompetence(ProfileCompetence Own, PublishedItem? Told);
