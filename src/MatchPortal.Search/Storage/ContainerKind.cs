namespace MatchPortal.Search.Storage;

/// <summary>What a file holds.</summary>
internal enum ContainerKind
{
    Manifest = 1,
    Segment = 2,
    Tombstones = 3,
    Statistics = 4,
}
