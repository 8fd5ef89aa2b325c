using MatchPortal.Core.Citizens;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Release;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>What may be told of a profile for a posting, before it has a name.</summary>
public sealed record TellableProfile(ProfileId Id, PublishedTraits Traits, ShownFacts Facts, IReadOnlyList<ShownRequirement> Requirements)
{
    /// <summary>
    /// Of a whole class, those who hold the posting within their limits, where they are k at least. How they stand to each requirement is told as k of them share it, and a wish or a
    /// start only as k share it together with any one of these.
    /// </summary>
    /// <param name="posting">With its workplace.</param>
    /// <param name="members">A whole class, as it is told.</param>
    /// <param name="lexicon">For broader and narrower competences, and places.</param>
    /// <param name="k">The least number that must look alike.</param>
    public static IReadOnlyList<TellableProfile> Of(Posting posting, IReadOnlyList<ToldProfile> members, Lexicon lexicon, int k)
    {
        ToldProfile[] holding = [.. members.Where(member => PostingLimits.Hold(posting, member, lexicon))];
        if (holding.Length < k)
        {
            return [];
        }

        var states = SharedStates.Of(posting.Requirements, holding, lexicon, k);
        var facts = SharedFacts.Of([.. holding.Select(member => ShownFacts.Of(posting, member.Items))], states, k);
        return [.. holding.Select((member, at) => new TellableProfile(member.Profile.ProfileId, member.Profile.Traits, facts[at], states[at]))];
    }
}
