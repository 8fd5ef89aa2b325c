namespace MatchPortal.Core.Data.Backups;

/// <param name="Manifest">Of the backup.</param>
/// <param name="SetAside">The folder with the database that was replaced; null when there was none.</param>
public sealed record Restored(BackupManifest Manifest, string? SetAside);
