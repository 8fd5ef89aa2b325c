using MatchPortal.Search.Port;

namespace MatchPortal.Search.Indexing;

/// <summary>All that a search sees, in one value that never changes. The index publishes a new one with every change, and that is the only thing that moves.</summary>
/// <param name="Segments">Every document is live in exactly one of them.</param>
/// <param name="Statistics">What text is scored with.</param>
/// <param name="Sequence">The last change it holds.</param>
internal sealed record IndexState(IReadOnlyList<SegmentView> Segments, CorpusStatistics Statistics, long Sequence)
{
    public static IndexState Empty { get; } = new([], CorpusStatistics.None, 0);
}
