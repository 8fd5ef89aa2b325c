using MatchPortal.Core.Citizens;

namespace MatchPortal.Core.Privacy.Release;

/// <summary>What a release says of one profile. Whole or not at all: what was withdrawn keeps only its class, so that the others can be counted again.</summary>
public sealed class PublishedProfile
{
    private PublishedProfile()
    {
    }

    internal PublishedProfile(long releaseId, ProfileId profileId, int classNumber, DateOnly enteredOn, PublishedTraits traits, IReadOnlyList<PublishedItem> items) =>
        (ReleaseId, ProfileId, ClassNumber, EnteredOn, Traits, Items) = (releaseId, profileId, classNumber, enteredOn, traits, items);

    public long ReleaseId { get; private set; }

    /// <summary>For queries only.</summary>
    public ReleaseRecord Release { get; private set; } = null!;

    public ProfileId ProfileId { get; private set; }

    /// <summary>Everybody of a class has the same <see cref="Traits"/>.</summary>
    public int ClassNumber { get; private set; }

    /// <summary>The day of the first release in an unbroken row that it stood in.</summary>
    public DateOnly EnteredOn { get; private set; }

    public PublishedTraits Traits { get; private set; } = null!;

    public IReadOnlyList<PublishedItem> Items { get; private set; } = [];

    /// <summary>Taken out since the release was made: by hiding, a pause, a closed case or a protected address.</summary>
    public bool IsWithdrawn { get; private set; }
}
