using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using MatchPortal.Search.Lucene.Indexing;
using MatchPortal.Search.Lucene.Searching;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Lucene.Storage;

/// <summary>How Lucene is asked to write; what is not said here is as Lucene has it.</summary>
internal static class WriterSettings
{
    // Megabytes. What live changes write stays in memory until a commit, and most of it is merged away before.
    private const double LargestKeptInMemory = 5;
    private const double MostKeptInMemory = 60;
    private const double LargestBatchBeforeFlushing = 64;

    /// <summary>The files of a folder.</summary>
    public static NRTCachingDirectory Files(string path) => new(FSDirectory.Open(path, new FolderLocks(path)), LargestKeptInMemory, MostKeptInMemory);

    /// <summary>The settings of a writer; the analyzer is one because a writer demands one, all tokens come from ours.</summary>
    public static IndexWriterConfig Of(BackgroundMerges merges, IndexSchema schema, bool isNew) => new(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
    {
        OpenMode = isNew ? OpenMode.CREATE_OR_APPEND : OpenMode.APPEND,
        WriteLockTimeout = 0,
        RAMBufferSizeMB = LargestBatchBeforeFlushing,
        MergeScheduler = merges,
        MergedSegmentWarmer = new ColumnWarmer(schema),
    };
}
