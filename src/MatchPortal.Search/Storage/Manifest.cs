using System.Text.Json;

namespace MatchPortal.Search.Storage;

/// <summary>One commit: which files belong to it. The only file that is ever replaced.</summary>
/// <param name="Schema">The schema's fingerprint.</param>
/// <param name="Stamps">What the index was made from.</param>
/// <param name="Sequence">The last change it holds.</param>
/// <param name="NextFile">The number of the next file; no number is used twice.</param>
/// <param name="Segments">In order.</param>
/// <param name="Tombstones">Deleted documents of all segments.</param>
/// <param name="Statistics">What text is scored with.</param>
internal sealed record Manifest(
    string Schema,
    IReadOnlyDictionary<string, string> Stamps,
    long Sequence,
    long NextFile,
    IReadOnlyList<ManifestFile> Segments,
    ManifestFile Tombstones,
    ManifestFile Statistics)
{
    public const string Name = "manifest";

    public const string DraftName = "manifest.draft";

    public IEnumerable<string> FileNames => [Name, .. Segments.Select(file => file.Name), Tombstones.Name, Statistics.Name];

    public ReadOnlyMemory<byte> ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this);

    public static Manifest FromBytes(ReadOnlyMemory<byte> bytes) => JsonSerializer.Deserialize<Manifest>(bytes.Span)!;
}
