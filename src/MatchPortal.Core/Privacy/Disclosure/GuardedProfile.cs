using MatchPortal.Core.Privacy.Release;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>
/// What a company may see of a profile for one posting: the only thing a row for employers is made from. Nobody but <see cref="DisclosureGuard"/> can make one; it holds no id of
/// the profile.
/// </summary>
public abstract class GuardedProfile
{
    private protected GuardedProfile(string pseudonym, PublishedTraits traits, IReadOnlyList<ShownRequirement> requirements) =>
        (Pseudonym, Traits, Requirements) = (pseudonym, traits, requirements);

    /// <summary>Four signs, or six; the same for this posting from day to day.</summary>
    public string Pseudonym { get; }

    /// <summary>What is told besides the requirements; the same for everybody of a class.</summary>
    public PublishedTraits Traits { get; }

    /// <summary>The posting's own requirements, in its order. Nothing else of what somebody can is shown.</summary>
    public IReadOnlyList<ShownRequirement> Requirements { get; }
}
