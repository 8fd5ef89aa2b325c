using MatchPortal.Core.Data;
using MatchPortal.Core.Indexes.Keeping;

namespace MatchPortal.Core.Indexes;

/// <summary>The indexes of a data folder on which no site runs, to be looked at and left as they are. The caller holds the <see cref="SiteLock"/>.</summary>
public sealed class StoppedIndexes
{
    private readonly FedIndexes _indexes;
    private readonly PortalContext _portal;

    internal StoppedIndexes(FedIndexes indexes, PortalContext portal) => (_indexes, _portal) = (indexes, portal);

    /// <param name="names">Of indexes.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<IReadOnlyList<IndexFindings>> Check(IReadOnlyList<string> names, CancellationToken cancel = default)
    {
        var findings = new List<IndexFindings>();
        var table = await ChangeTable.Read(_portal, cancel);
        foreach (var index in _indexes.All.Where(index => names.Contains(index.Live.Name)))
        {
            index.Open(table, isOnlyRead: true);
            findings.Add(await _indexes.Compare(index, _portal, cancel));
            await index.DisposeAsync();
        }

        return findings;
    }
}
