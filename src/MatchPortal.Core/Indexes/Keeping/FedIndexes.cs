using MatchPortal.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Indexes.Keeping;

/// <summary>All indexes with their folders and contents.</summary>
internal sealed class FedIndexes
{
    private readonly IndexContent _content;
    private Guid? _databaseId;
    private DateOnly? _pruned;

    public FedIndexes(PortalIndexes indexes, IndexFolders folders, IndexContent content, IndexRebuild rebuild)
    {
        _content = content;
        All =
        [
            new(indexes.Postings, folders.Of(indexes.Postings), content.Postings, rebuild),
            new(indexes.StaffProfiles, folders.Of(indexes.StaffProfiles), content.StaffProfiles, rebuild),
            new(indexes.EmployerProfiles, folders.Of(indexes.EmployerProfiles), content.EmployerProfiles, rebuild),
        ];
    }

    public IReadOnlyList<FedIndex> All { get; }

    // One at a time: two would only wait for the same processor and disk.
    private bool IsFree => !All.Any(index => index.IsBuilding);

    /// <summary>The next step of one index: follows, and begins to build it where it must be.</summary>
    /// <returns>Whether there is more to do at once.</returns>
    public async Task<bool> Advance(FedIndex index, PortalContext portal, CancellationToken cancel)
    {
        var stamps = await Stamps(index, portal, cancel);
        if (IsFree && index.Outdated(stamps) is { } reason)
        {
            index.Build(reason, stamps);
        }

        return await index.Advance(portal, cancel);
    }

    /// <summary>Builds it anew because somebody asked.</summary>
    /// <returns>False while another is being built.</returns>
    public async Task<bool> TryBuild(FedIndex index, PortalContext portal, CancellationToken cancel)
    {
        var isFree = IsFree;
        if (isFree)
        {
            index.Build(IndexReasons.Asked, await Stamps(index, portal, cancel));
        }

        return isFree;
    }

    /// <summary>Compares an index with the database, if it is one that can be compared.</summary>
    public async Task<IndexFindings> Compare(FedIndex index, PortalContext portal, CancellationToken cancel)
    {
        if (index.Outdated(await Stamps(index, portal, cancel)) is { } reason)
        {
            return new(index.Live.Name, 0, 0, 0, [], reason);
        }

        using var snapshot = index.Live.Snapshot()!;
        return await new IndexCheck(portal, index.Source).Run(index.Live.Name, snapshot, index.Current!.Mark.Year, cancel);
    }

    /// <summary>Once a day, lets go of the rows that are old and that every index holds.</summary>
    public async Task PruneDaily(PortalContext portal, CancellationToken cancel)
    {
        if (_pruned != _content.Today && All.All(index => index.Current is not null))
        {
            await ChangeTable.Prune(portal, All.Where(index => index.Source is not null).Min(index => index.Current!.Index.Sequence), _content.Now, cancel);
            _pruned = _content.Today;
        }
    }

    private async Task<IReadOnlyDictionary<string, string>> Stamps(FedIndex index, PortalContext portal, CancellationToken cancel)
    {
        _databaseId ??= await portal.Info.AsNoTracking().Select(info => info.DatabaseId).SingleAsync(cancel);
        var stamps = _content.Stamps(_databaseId.Value);
        return index.Source is { } source && await source.Version(portal, cancel) is { } version ? IndexStamps.With(stamps, IndexStamps.Source, version) : stamps;
    }
}
