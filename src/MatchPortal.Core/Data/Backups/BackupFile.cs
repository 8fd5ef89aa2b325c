using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace MatchPortal.Core.Data.Backups;

/// <summary>The format of a backup: a zip file with the database, the keys, and last a manifest with its own checksum.</summary>
internal sealed class BackupFile : IDisposable
{
    public const string DatabaseEntry = "matchportal.db";

    public const string KeyFolder = "keys/";

    private const string ManifestEntry = "manifest.json";

    private const string ChecksumEntry = "manifest.sha256";

    private readonly string _path;
    private readonly ZipArchive _zip;

    private BackupFile(string path, ZipArchive zip, BackupManifest manifest) => (_path, _zip, Manifest) = (path, zip, manifest);

    public BackupManifest Manifest { get; }

    public static async Task<BackupEntry> Add(ZipArchive zip, string name, string path, CancellationToken cancel)
    {
        await using var from = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        await using var to = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        var (length, hash) = await Copy(from, to, cancel);
        return new BackupEntry(name, length, hash);
    }

    public static void AddManifest(ZipArchive zip, BackupManifest manifest)
    {
        var bytes = manifest.ToBytes();
        using (var entry = zip.CreateEntry(ManifestEntry).Open())
        {
            entry.Write(bytes);
        }

        using var checksum = zip.CreateEntry(ChecksumEntry).Open();
        checksum.Write(SHA256.HashData(bytes));
    }

    /// <exception cref="PortalStartException">There is no such file, it is no backup, it is damaged, or made by a newer program.</exception>
    public static BackupFile Open(string path)
    {
        if (!File.Exists(path))
        {
            throw new PortalStartException($"Filen {path} findes ikke. Skriv stien til en sikkerhedskopi.");
        }

        ZipArchive? zip = null;
        try
        {
            zip = ZipFile.OpenRead(path);
            var bytes = Bytes(zip, ManifestEntry);
            if (!Bytes(zip, ChecksumEntry).AsSpan().SequenceEqual(SHA256.HashData(bytes)))
            {
                throw new InvalidDataException("The manifest's checksum differs.");
            }

            var manifest = BackupManifest.FromBytes(bytes);
            return manifest.Format <= BackupManifest.CurrentFormat
                ? new BackupFile(path, zip, manifest)
                : throw new PortalStartException($"{path} er lavet af en nyere udgave af portalen ({manifest.Product}). Gendan den med den udgave eller en nyere.");
        }
        catch (Exception problem)
        {
            zip?.Dispose();
            throw problem is PortalStartException ? problem : Damaged(path, problem);
        }
    }

    /// <summary>Unpacks every file into an empty folder, each checked against the manifest.</summary>
    /// <exception cref="PortalStartException">One of them is missing, damaged, or not one that belongs in a backup.</exception>
    public async Task Unpack(DataFolder to, CancellationToken cancel)
    {
        foreach (var entry in Manifest.Entries)
        {
            try
            {
                await Unpack(entry, PathOf(entry, to), cancel);
            }
            catch (Exception problem) when (problem is InvalidDataException or NotSupportedException or EndOfStreamException)
            {
                throw Damaged(_path, problem);
            }
        }
    }

    public void Dispose() => _zip.Dispose();

    private async Task Unpack(BackupEntry entry, string path, CancellationToken cancel)
    {
        await using var from = Find(_zip, entry.Name).Open();
        await using var to = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        var (length, hash) = await Copy(from, to, cancel);
        if (length != entry.Length || hash != entry.Sha256)
        {
            throw new InvalidDataException($"{entry.Name} differs from the manifest.");
        }
    }

    // Names that a backup can have, and no others: a name with a path in it could write anywhere.
    private static string PathOf(BackupEntry entry, DataFolder folder)
    {
        if (entry.Name == DatabaseEntry)
        {
            return folder.Database;
        }

        var key = entry.Name.StartsWith(KeyFolder, StringComparison.Ordinal) ? entry.Name[KeyFolder.Length..] : "";
        return key.Length > 0 && key == Path.GetFileName(key) && key is not (".." or ".")
            ? Path.Combine(folder.Keys, key)
            : throw new InvalidDataException($"{entry.Name} does not belong in a backup.");
    }

    private static byte[] Bytes(ZipArchive zip, string name)
    {
        using var memory = new MemoryStream();
        using var entry = Find(zip, name).Open();
        entry.CopyTo(memory);
        return memory.ToArray();
    }

    private static ZipArchiveEntry Find(ZipArchive zip, string name) =>
        zip.GetEntry(name) ?? throw new InvalidDataException($"{name} is missing.");

    private static async Task<(long Length, string Sha256)> Copy(Stream from, Stream to, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[81920];
        long length = 0;
        for (var read = await from.ReadAsync(buffer, cancel); read > 0; read = await from.ReadAsync(buffer, cancel))
        {
            hash.AppendData(buffer, 0, read);
            await to.WriteAsync(buffer.AsMemory(0, read), cancel);
            length += read;
        }

        return (length, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static PortalStartException Damaged(string path, Exception cause) =>
        new($"{path} er ikke en hel sikkerhedskopi fra portalen. Brug en anden; intet er ændret.", cause);
}
