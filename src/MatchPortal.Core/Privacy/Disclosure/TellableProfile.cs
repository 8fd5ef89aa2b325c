using MatchPortal.Core.Citizens;
using MatchPortal.Core.Matching;
using MatchPortal.Core.Privacy.Release;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>What may be told of a profile for a posting, before it has a name.</summary>
public sealed record TellableProfile(ProfileId Id, PublishedTraits Traits, ShownFacts Facts, IReadOnlyList<ShownRequirement> Requirements)
{
    /// <summary>The same for everybody of a class; null where no municipality is told.</summary>
    public DistanceBand? Distance { get; init; }

    /// <summary>From the musts as they are shown.</summary>
    public MatchBand Band => MatchBands.Of([.. Requirements.Where(shown => shown.Requirement.IsMust).Select(shown => shown.State)]);

    /// <summary>
    /// Of a whole class, those who hold the posting within their limits, where they are k at least. How they stand to each requirement is told as k of them share it, and a wish or a
    /// start only as k share it together with any one of these.
    /// </summary>
    /// <param name="reader">Of the posting.</param>
    /// <param name="members">A whole class, as it is told.</param>
    /// <param name="k">The least number that must look alike.</param>
    public static IReadOnlyList<TellableProfile> Of(PublishedReader reader, IReadOnlyList<ToldProfile> members, int k)
    {
        ToldProfile[] holding = [.. members.Where(member => PostingLimits.Hold(reader.Posting, member, reader.Lexicon))];
        if (holding.Length < k)
        {
            return [];
        }

        var states = SharedStates.Of(reader, holding, k);
        var facts = SharedFacts.Of([.. holding.Select(member => ShownFacts.Of(reader.Posting, member))], states, k);
        return [.. holding.Select((member, at) => new TellableProfile(member.Profile.ProfileId, member.Profile.Traits, facts[at], states[at])
        {
            Distance = ShownBands.Distance(reader.Posting, member.Profile.Traits, reader.Lexicon),
        })];
    }
}
