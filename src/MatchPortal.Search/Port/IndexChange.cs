namespace MatchPortal.Search.Port;

/// <summary>One change: the document put in place of what the id named before, or nothing (a deletion, also of what was never there).</summary>
/// <param name="Id">The document's id.</param>
/// <param name="Document">The new document, or null to delete.</param>
public sealed record IndexChange(Guid Id, SearchDocument? Document)
{
    /// <summary>Puts a document.</summary>
    public static IndexChange Put(SearchDocument document) => new(document.Id, document);

    /// <summary>Deletes a document.</summary>
    public static IndexChange Delete(Guid id) => new(id, null);
}
