using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Release;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>
/// Whether what is told of a profile holds a posting: kind, hours and distance, and that it is not told to have no licence, as the query over the employers' index has it. Every told value is told of k of a class,
/// so of those who hold a posting there are none, all, or k at least on either side; but of several values together fewer may be left, and those are not shown.
/// </summary>
internal static class PostingLimits
{
    public static bool Hold(Posting posting, ToldProfile told, Lexicon lexicon) =>
        told.Limits.Kinds.Contains(posting.Kind)
        && told.Limits.Hours.Overlaps(posting.Hours)
        && IsNear(posting, told, lexicon)
        && (told.Profile.Traits.Licences is not [] || !posting.Requirements.Any(requirement => requirement is { Kind: RequirementKind.Licence, IsMust: true }));

    private static bool IsNear(Posting posting, ToldProfile told, Lexicon lexicon) => !(ShownBands.Kilometres(posting, told.Profile.Traits, lexicon) > told.Limits.ReachKm);
}
