using System.Text.Json;
using System.Text.Json.Serialization;

namespace MatchPortal.Core.Data.Backups;

/// <summary>What a backup says of itself.</summary>
public sealed record BackupManifest
{
    /// <summary>Grows when an older program could misread a backup.</summary>
    public const int CurrentFormat = 1;

    public required int Format { get; init; }

    /// <summary>The program's version.</summary>
    public required string Product { get; init; }

    /// <summary>The database's last migration.</summary>
    public required string Schema { get; init; }

    public required Guid DatabaseId { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>The mark of a database with invented people; null for real ones.</summary>
    public required string? Demo { get; init; }

    public required IReadOnlyList<BackupEntry> Entries { get; init; }

    public required IReadOnlyList<TableState> Tables { get; init; }

    internal byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, ManifestJson.Default.BackupManifest);

    /// <exception cref="JsonException">They are not a manifest.</exception>
    internal static BackupManifest FromBytes(byte[] bytes) =>
        JsonSerializer.Deserialize(bytes, ManifestJson.Default.BackupManifest) ?? throw new JsonException("Empty.");
}

[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BackupManifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
