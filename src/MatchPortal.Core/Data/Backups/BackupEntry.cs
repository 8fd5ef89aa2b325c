namespace MatchPortal.Core.Data.Backups;

/// <summary>A file in a backup.</summary>
/// <param name="Name">With forward slashes, relative to the data folder.</param>
/// <param name="Length">Bytes, unpacked.</param>
/// <param name="Sha256">Of the unpacked bytes, hexadecimal.</param>
public sealed record BackupEntry(string Name, long Length, string Sha256);
