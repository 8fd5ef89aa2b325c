using MatchPortal.Search.Port;

namespace MatchPortal.Core.Indexes.Keeping;

/// <param name="Name">Of the index.</param>
/// <param name="Folder">Where.</param>
/// <param name="Schema">The fields.</param>
/// <param name="Source">The documents; null for an index that begins empty.</param>
/// <param name="Stamps">From <see cref="IndexStamps.Of"/>.</param>
/// <param name="Reason">Why, for the log.</param>
internal sealed record RebuildOrder(
    string Name, IndexFolder Folder, IndexSchema Schema, IDocumentSource? Source, IReadOnlyDictionary<string, string> Stamps, string Reason);
