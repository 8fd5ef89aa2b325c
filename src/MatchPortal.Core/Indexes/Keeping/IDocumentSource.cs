using MatchPortal.Core.Data;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Indexes.Keeping;

/// <summary>Where one index's documents come from.</summary>
internal interface IDocumentSource
{
    /// <summary>What the documents are made of besides the rows that the feed follows; when it differs, the index is built anew. Null where there is nothing.</summary>
    Task<string?> Version(PortalContext portal, CancellationToken cancel) => Task.FromResult<string?>(null);

    /// <summary>The ids of all documents the index shall hold.</summary>
    Task<IReadOnlyList<Guid>> AllIds(PortalContext portal, CancellationToken cancel);

    /// <summary>The ids of the documents that changes may touch, each once; some of them may no longer be there.</summary>
    Task<IReadOnlyList<Guid>> Touched(PortalContext portal, IReadOnlyList<Data.IndexChange> changes, CancellationToken cancel);

    /// <summary>The documents of these ids as the database is now; none for an id that the index shall not hold.</summary>
    /// <param name="portal">The database.</param>
    /// <param name="ids">Some hundreds at most.</param>
    /// <param name="year">The base year of the index, see <see cref="Documents.YearBand"/>.</param>
    /// <param name="cancel">Stops it.</param>
    Task<IReadOnlyList<SearchDocument>> Documents(PortalContext portal, IReadOnlyList<Guid> ids, int year, CancellationToken cancel);
}
