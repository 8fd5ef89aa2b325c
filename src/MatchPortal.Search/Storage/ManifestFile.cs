namespace MatchPortal.Search.Storage;

/// <summary>A file of a commit.</summary>
/// <param name="Name">Its name in the folder.</param>
/// <param name="Checksum">What <see cref="Container.Pack"/> gave for it.</param>
internal sealed record ManifestFile(string Name, ulong Checksum);
