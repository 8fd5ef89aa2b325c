using System.Runtime.CompilerServices;
using MatchPortal.Search.Indexing;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Storage;

/// <summary>
/// Given a state, makes it durable, and gives it back at the next start. A commit writes new files and syncs them, syncs the folder, then puts a new manifest in place of the
/// old one (write, sync, rename, sync the folder). Until the rename is durable the old commit stands, all its files untouched. Not for use by two threads at once.
/// </summary>
internal sealed class IndexFiles(IIndexStorage storage, SegmentLayout layout, IReadOnlyDictionary<string, string> stamps) : IDisposable
{
    private readonly ConditionalWeakTable<Segment, ManifestFile> _written = [];
    private (CorpusStatistics Statistics, ManifestFile File)? _statistics;
    private long _nextFile = 1;

    /// <summary>The state of the last commit. A folder without any file is a new index, and gets its first commit here.</summary>
    /// <exception cref="IndexRebuildException">There is no such state, whole and fitting.</exception>
    public IndexState Load()
    {
        if (storage.List().Count == 0)
        {
            Commit(IndexState.Empty);
            return IndexState.Empty;
        }

        var manifest = Manifest.FromBytes(ReadSections(Manifest.Name, ContainerKind.Manifest, null)[0]);
        CheckOrigin(manifest);
        _nextFile = manifest.NextFile;
        var statistics = StatisticsFile.Read(ReadSections(manifest.Statistics.Name, ContainerKind.Statistics, manifest.Statistics)[0]);
        _statistics = (statistics, manifest.Statistics);
        var segments = manifest.Segments.Select(LoadSegment).ToList();
        var deleted = ReadSections(manifest.Tombstones.Name, ContainerKind.Tombstones, manifest.Tombstones)[0];
        return new(TombstoneFile.Read(deleted, segments), statistics, manifest.Sequence);
    }

    /// <summary>Deletes all files, so that <see cref="Load"/> makes a new index.</summary>
    public void Clear()
    {
        // Nothing to sync: the first commit that follows does. Until then a crash leaves the old index, or one that asks to be rebuilt.
        foreach (var name in storage.List())
        {
            storage.Delete(name);
        }
    }

    /// <summary>Makes a state durable.</summary>
    public void Commit(IndexState state)
    {
        var segments = state.Segments.Select(view => WrittenSegment(view.Segment)).ToList();
        var tombstones = WriteFile("deleted", ContainerKind.Tombstones, [TombstoneFile.Write(state.Segments)]);
        var statistics = WrittenStatistics(state.Statistics);
        storage.SyncFolder();

        var manifest = new Manifest(layout.Schema.Fingerprint, stamps, state.Sequence, _nextFile, segments, tombstones, statistics);
        storage.Write(Manifest.DraftName, Container.Pack(ContainerKind.Manifest, [manifest.ToBytes()]).Pieces);
        storage.Sync(Manifest.DraftName);
        storage.Rename(Manifest.DraftName, Manifest.Name);
        storage.SyncFolder();
        DeleteAllBut(manifest);
    }

    public void Dispose() => storage.Dispose();

    private void DeleteAllBut(Manifest manifest)
    {
        foreach (var name in storage.List().Except(manifest.FileNames))
        {
            try
            {
                storage.Delete(name);
            }
            catch (Exception held) when (held is IOException or UnauthorizedAccessException)
            {
                // The commit stands; what cannot be deleted now goes with the next one.
            }
        }
    }

    private ManifestFile WrittenSegment(Segment segment)
    {
        if (!_written.TryGetValue(segment, out var file))
        {
            file = WriteFile("segment", ContainerKind.Segment, segment.Sections);
            _written.Add(segment, file);
        }

        return file;
    }

    private ManifestFile WrittenStatistics(CorpusStatistics statistics)
    {
        if (_statistics is not { } known || !ReferenceEquals(known.Statistics, statistics))
        {
            _statistics = (statistics, WriteFile("statistics", ContainerKind.Statistics, [StatisticsFile.Write(statistics)]));
        }

        return _statistics!.Value.File;
    }

    private ManifestFile WriteFile(string prefix, ContainerKind kind, IReadOnlyList<ReadOnlyMemory<byte>> sections)
    {
        var name = $"{prefix}-{_nextFile++:D8}";
        var (pieces, checksum, _) = Container.Pack(kind, sections);
        storage.Write(name, pieces);
        storage.Sync(name);
        return new(name, checksum);
    }

    private Segment LoadSegment(ManifestFile file)
    {
        var segment = new Segment(layout, ReadSections(file.Name, ContainerKind.Segment, file));
        _written.Add(segment, file);
        return segment;
    }

    private ReadOnlyMemory<byte>[] ReadSections(string name, ContainerKind kind, ManifestFile? expected)
    {
        byte[] bytes;
        try
        {
            bytes = storage.Read(name);
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            throw new IndexRebuildException($"The index file {name} is missing or cannot be read.", missing);
        }

        var (sections, checksum) = Container.Unpack(name, kind, bytes);
        return expected is null || checksum == expected.Checksum ? sections : throw new IndexRebuildException($"The index file {name} is not the one of the last commit.");
    }

    private void CheckOrigin(Manifest manifest)
    {
        if (manifest.Schema != layout.Schema.Fingerprint)
        {
            throw new IndexRebuildException("The index was made with other fields.");
        }

        var differing = stamps.Keys.Union(manifest.Stamps.Keys).Where(key => stamps.GetValueOrDefault(key) != manifest.Stamps.GetValueOrDefault(key)).ToList();
        if (differing.Count > 0)
        {
            throw new IndexRebuildException($"The index was made from something else: {string.Join(", ", differing)}.");
        }
    }
}
