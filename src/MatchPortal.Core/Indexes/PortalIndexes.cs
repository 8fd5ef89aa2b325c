using MatchPortal.Core.Indexes.Documents;

namespace MatchPortal.Core.Indexes;

/// <summary>The portal's three indexes, each in a folder of its own, never mixed. They belong to the feed; pages take snapshots.</summary>
public sealed class PortalIndexes : IDisposable
{
    /// <summary>For the public and for staff: <see cref="PostingFields"/>.</summary>
    public LiveIndex Postings { get; } = new("postings", PostingFields.Schema);

    /// <summary>For consultants: <see cref="StaffProfileFields"/>.</summary>
    public LiveIndex StaffProfiles { get; } = new("staff-profiles", StaffProfileFields.Schema);

    /// <summary>For employers: <see cref="EmployerProfileFields"/>. Only a release fills it.</summary>
    public LiveIndex EmployerProfiles { get; } = new("employer-profiles", EmployerProfileFields.Schema);

    public IReadOnlyList<LiveIndex> All => [Postings, StaffProfiles, EmployerProfiles];

    public void Dispose()
    {
        foreach (var index in All)
        {
            index.Dispose();
        }
    }
}
