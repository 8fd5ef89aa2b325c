namespace MatchPortal.Search.Port;

/// <summary>One change: the document put in place of what the id named before, or nothing (a deletion, also of what was never there).</summary>
/// <param name="Id">The document's id.</param>
/// <param name="Document">The new document, or null to delete.</param>
/// <exception cref="ArgumentException">The document has another id.</exception>
public sealed record IndexChange(Guid Id, SearchDocument? Document)
{
    /// <summary>The new document, or null to delete.</summary>
    public SearchDocument? Document { get; } =
        Document is null || Document.Id == Id ? Document : throw new ArgumentException($"The change of {Id} carries the document {Document.Id}.", nameof(Document));

    /// <summary>Puts a document.</summary>
    public static IndexChange Put(SearchDocument document) => new(document.Id, document);

    /// <summary>Deletes a document.</summary>
    public static IndexChange Delete(Guid id) => new(id, null);
}
