using Lucene.Net.Index;

namespace MatchPortal.Search.Lucene.Indexing;

/// <summary>Lucene's merging in the background; what fails there is kept for the next commit to tell, instead of ending the process.</summary>
internal sealed class BackgroundMerges : ConcurrentMergeScheduler
{
    private Exception? _failure;

    /// <summary>What failed since this was last asked.</summary>
    public Exception? TakeFailure() => Interlocked.Exchange(ref _failure, null);

    protected override void HandleMergeException(Exception exc) => Volatile.Write(ref _failure, exc);
}
