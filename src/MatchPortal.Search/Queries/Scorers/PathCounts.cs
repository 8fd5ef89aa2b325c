namespace MatchPortal.Search.Queries.Scorers;

/// <summary>How often a thread's searches went each way through a block; tests assert that they went there at all.</summary>
internal sealed class PathCounts
{
    /// <summary>Blocks that could not hold a better hit.</summary>
    public long BlocksGivenUp { get; set; }

    /// <summary>Each match looked up in each part.</summary>
    public long Few { get; set; }

    /// <summary>All postings of the parts added up.</summary>
    public long Many { get; set; }

    /// <summary>Few left of many before the last part.</summary>
    public long FewOfMany { get; set; }

    /// <summary>One term's postings offered as they lie.</summary>
    public long Alone { get; set; }
}
