using Lucene.Net.Index;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Lucene.Searching;

/// <summary>Lifts the columns of a merged segment while it is still the merge's, so that no search waits for it.</summary>
internal sealed class ColumnWarmer(IndexSchema schema) : IndexWriter.IndexReaderWarmer
{
    public override void Warm(AtomicReader reader) => SegmentColumns.Of(reader).LiftAll(schema);
}
