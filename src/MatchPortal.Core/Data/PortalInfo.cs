namespace MatchPortal.Core.Data;

/// <summary>The one row that says which database this is.</summary>
public sealed class PortalInfo
{
    private PortalInfo()
    {
    }

    public PortalInfo(DateTime now) => (DatabaseId, CreatedAt, SortVersion) = (Guid.NewGuid(), now, Danish.SortVersion);

    /// <summary>Random; an index made from another database says so by it. A restored database gets a new one.</summary>
    public Guid DatabaseId { get; private set; }

    public DateTime CreatedAt { get; private set; }

    /// <summary>What made the sort keys (see <see cref="Danish.SortVersion"/>).</summary>
    public string SortVersion { get; private set; } = "";

    /// <summary>Seed and base date of the demo municipality; null in a database for real people.</summary>
    public string? Demo { get; private set; }

    public bool IsDemo => Demo is not null;

    /// <summary>Marks the database for good as filled with invented people.</summary>
    public void MarkAsDemo(string demo) => Demo = demo;

    public void SortedBy(string sortVersion) => SortVersion = sortVersion;
}
