using MatchPortal.Core.Citizens;

namespace MatchPortal.Core.Privacy.Release;

/// <summary>What a release says of one profile. Whole or not at all: what was withdrawn keeps only its class, so that the others can be counted again.</summary>
public sealed class PublishedProfile
{
    private PublishedProfile()
    {
    }

    internal PublishedProfile(long releaseId, ReleasedProfile profile, DateOnly enteredOn) =>
        (ReleaseId, ProfileId, ClassNumber, IsSettled, EnteredOn, Traits, Limits, Items) =
        (releaseId, profile.Source.Id, profile.ClassNumber, profile.IsSettled, enteredOn, profile.Traits, profile.Limits, profile.Items);

    public long ReleaseId { get; private set; }

    /// <summary>For queries only.</summary>
    public ReleaseRecord Release { get; private set; } = null!;

    public ProfileId ProfileId { get; private set; }

    /// <summary>Everybody of a class has the same <see cref="Traits"/>.</summary>
    public int ClassNumber { get; private set; }

    /// <summary>Whether the class is the one of its own trade and place; else it stands among newcomers.</summary>
    public bool IsSettled { get; private set; }

    /// <summary>The day of the first release in an unbroken row that it stood in.</summary>
    public DateOnly EnteredOn { get; private set; }

    public PublishedTraits Traits { get; private set; } = null!;

    public PublishedLimits Limits { get; private set; } = PublishedLimits.None;

    public IReadOnlyList<PublishedItem> Items { get; private set; } = [];

    /// <summary>Taken out since the release was made: by hiding, a pause, a closed case or a protected address, or because what was told of it is so no longer.</summary>
    public bool IsWithdrawn { get; private set; }
}
