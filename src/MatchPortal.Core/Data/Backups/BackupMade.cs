namespace MatchPortal.Core.Data.Backups;

/// <param name="File">Full path.</param>
/// <param name="Manifest">What it holds.</param>
public sealed record BackupMade(string File, BackupManifest Manifest);
