using Lucene.Net.Index;
using Lucene.Net.Store;
using MatchPortal.Search.Lucene.Indexing;
using MatchPortal.Search.Port;
using Folder = System.IO.Directory;

namespace MatchPortal.Search.Lucene.Storage;

/// <summary>
/// The folder of one index: Lucene's writer with its lock, and commits that carry sequence, schema, stamps and statistics. Lucene writes new files, syncs them and the folder, and only
/// then a new list of segments; until that stands, the commit before does.
/// </summary>
internal sealed class LuceneFolder : IDisposable
{
    private readonly NRTCachingDirectory _directory;
    private readonly CommitOrigin _origin;
    private readonly BackgroundMerges _merges;
    private (CorpusStatistics Statistics, string Name)? _written;

    private LuceneFolder(NRTCachingDirectory directory, CommitOrigin origin, bool isNew)
    {
        _directory = directory;
        _origin = origin;
        _merges = new BackgroundMerges();
        Writer = new IndexWriter(directory, WriterSettings.Of(_merges, origin.Schema, isNew));
        try
        {
            // Somebody may have begun the folder between the look at it and the lock.
            Start = isNew && Writer.CommitData.Count == 0 ? Begin() : Continue();
        }
        catch
        {
            Writer.Rollback();
            throw;
        }
    }

    public IndexWriter Writer { get; }

    /// <summary>The state of the last commit. Guarantees: every file of it was read and its checksum compared.</summary>
    public Published Start { get; }

    /// <summary>Opens a folder at its last commit; one without files gets its first.</summary>
    /// <exception cref="IndexLockedException">Another process, or another part of this one, has it open.</exception>
    /// <exception cref="IndexRebuildException">Its files are no whole commit of the same origin.</exception>
    public static LuceneFolder Open(string folder, CommitOrigin origin)
    {
        var path = Folder.CreateDirectory(folder).FullName;
        return Open(path, origin, isNew: !Files(path).Any());
    }

    /// <summary>Deletes what a folder holds, and gives it its first commit.</summary>
    /// <exception cref="IndexLockedException">As in <see cref="Open(string, CommitOrigin)"/>.</exception>
    public static LuceneFolder Create(string folder, CommitOrigin origin)
    {
        var path = Folder.CreateDirectory(folder).FullName;
        using (var directory = FSDirectory.Open(path, new FolderLocks(path)))
        {
            using var mine = directory.MakeLock(IndexWriter.WRITE_LOCK_NAME);
            if (!mine.Obtain())
            {
                throw Locked(path, null);
            }

            foreach (var file in Files(path))
            {
                File.Delete(file);
            }
        }

        return Open(path, origin, isNew: true);
    }

    /// <summary>Makes everything that the writer has taken in durable.</summary>
    /// <exception cref="IOException">It could not be written, or merging failed in the background; the commit before still stands.</exception>
    public void Commit(long sequence, CorpusStatistics statistics)
    {
        if (_merges.TakeFailure() is { } failure)
        {
            throw new IOException("Segments could not be merged in the background.", failure);
        }

        var name = WrittenStatistics(statistics);
        Writer.SetCommitData(_origin.ToData(sequence, name));
        Writer.Commit();
        foreach (var old in _directory.ListAll().Where(file => file.StartsWith(StatisticsFile.NamePrefix, StringComparison.Ordinal) && file != name))
        {
            _directory.DeleteFile(old);
        }
    }

    public void Dispose()
    {
        // Not Dispose, which commits: what was not committed is the source's to give again.
        Writer.Rollback();
        _directory.Dispose();
    }

    private static LuceneFolder Open(string path, CommitOrigin origin, bool isNew)
    {
        var directory = WriterSettings.Files(path);
        try
        {
            return new LuceneFolder(directory, origin, isNew);
        }
        catch (Exception failure)
        {
            directory.Dispose();
            throw failure switch
            {
                LockObtainFailedException => Locked(path, failure),
                IndexRebuildException => failure,
                _ => new IndexRebuildException($"The index in {path} cannot be read: {failure.Message}", failure),
            };
        }
    }

    private static IndexLockedException Locked(string path, Exception? cause) => new($"The index in {path} is open in another process.", cause!);

    private static IEnumerable<string> Files(string path) => Folder.EnumerateFiles(path).Where(file => Path.GetFileName(file) != IndexWriter.WRITE_LOCK_NAME);

    private Published Begin()
    {
        Commit(0, CorpusStatistics.None);
        return new(DirectoryReader.Open(Writer, applyAllDeletes: true), CorpusStatistics.None, 0);
    }

    private Published Continue()
    {
        var (sequence, name) = _origin.Read(Writer.CommitData);
        var statistics = StatisticsFile.Read(_directory, name);
        _written = (statistics, name);
        var reader = DirectoryReader.Open(Writer, applyAllDeletes: true);
        foreach (var leaf in reader.Leaves)
        {
            leaf.AtomicReader.CheckIntegrity();
        }

        return new(reader, statistics, sequence);
    }

    private string WrittenStatistics(CorpusStatistics statistics)
    {
        if (_written is not { } known || !ReferenceEquals(known.Statistics, statistics))
        {
            var name = FreeName();
            StatisticsFile.Write(_directory, name, statistics);
            _written = (statistics, name);
        }

        return _written!.Value.Name;
    }

    private string FreeName()
    {
        var taken = _directory.ListAll();
        return Enumerable.Range(1, taken.Length + 1).Select(number => $"{StatisticsFile.NamePrefix}{number}").First(name => !taken.Contains(name));
    }
}
