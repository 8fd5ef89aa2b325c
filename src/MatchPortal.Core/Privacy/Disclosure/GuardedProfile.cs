using MatchPortal.Core.Matching;
using MatchPortal.Core.Privacy.Release;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>
/// What a company may see of a profile for one posting: the only thing a row for employers is made from. Nobody but <see cref="DisclosureGuard"/> can make one; it holds no id of
/// the profile.
/// </summary>
public abstract class GuardedProfile
{
    private protected GuardedProfile(string pseudonym, TellableProfile told) =>
        (Pseudonym, Traits, Distance, Facts, Requirements) = (pseudonym, told.Traits, told.Distance, told.Facts, told.Requirements);

    /// <summary>Four signs, or six; the same for this posting from day to day.</summary>
    public string Pseudonym { get; }

    /// <summary>Trade and place; the same for everybody of a class.</summary>
    public PublishedTraits Traits { get; }

    /// <summary>The same for everybody of a class; null where no municipality is told.</summary>
    public DistanceBand? Distance { get; }

    /// <summary>A wish for the work, and when and how much the person can work. That kind, hours and distance suit the person is so of everybody who is shown.</summary>
    public ShownFacts Facts { get; }

    /// <summary>The posting's own requirements, in its order. Nothing else of what somebody can is shown.</summary>
    public IReadOnlyList<ShownRequirement> Requirements { get; }

    /// <summary>From the musts as they are shown, so it tells no more than they do.</summary>
    public MatchBand Band => MatchBands.Of([.. Requirements.Where(shown => shown.Requirement.IsMust).Select(shown => shown.State)]);
}
