using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Lucene.Searching;

/// <summary>A segment as one snapshot sees it, in the words of the port.</summary>
internal sealed class LuceneSegment(AtomicReader reader)
{
    /// <summary>Documents, deleted ones included: they are numbered from 0 to this.</summary>
    public int Count => reader.MaxDoc;

    /// <summary>The documents that are there; null if all are.</summary>
    public IBits? Live { get; } = reader.LiveDocs;

    public SegmentColumns Columns { get; } = SegmentColumns.Of(reader);

    /// <summary>The terms of a field, in the order of their bytes; null if no document has one.</summary>
    public Terms? Terms(string field) => reader.GetTerms(FieldNames.Of(field));

    /// <summary>The terms, standing on the one given; null if no document has it.</summary>
    public TermsEnum? Seek(string field, string term)
    {
        var terms = SearchDocument.IsTerm(term) ? Terms(field)?.GetEnumerator() : null;
        return terms is not null && terms.SeekExact(new BytesRef(term)) ? terms : null;
    }

    public bool IsLive(int document) => Live is null || Live.Get(document);

    /// <summary>The number of a document that is there, or -1.</summary>
    public int Find(Guid id)
    {
        var found = reader.GetTermDocsEnum(Indexing.LuceneDocuments.IdTerm(id))?.NextDoc() ?? DocIdSetIterator.NO_MORE_DOCS;
        return found == DocIdSetIterator.NO_MORE_DOCS ? -1 : found;
    }
}
