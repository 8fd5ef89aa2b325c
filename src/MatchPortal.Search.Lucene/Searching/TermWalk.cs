using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using MatchPortal.Search.Lucene.Scorers;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Lucene.Searching;

/// <summary>Given a reader, gives the terms of a field over all its segments in order, with the number of documents that are there; those without any are left out.</summary>
internal static class TermWalk
{
    public static IEnumerable<TermCount> Over(IndexReader reader, string field, string prefix)
    {
        if (MultiFields.GetTerms(reader, FieldNames.Of(field)) is not { } terms)
        {
            yield break;
        }

        var live = MultiFields.GetLiveDocs(reader);
        DocsEnum? documents = null;
        foreach (var term in TermLists.WithPrefix(terms, prefix))
        {
            documents = live is null ? null : term.Docs(live, documents, DocsFlags.NONE);
            var count = documents is null ? term.DocFreq : Count(documents);
            if (count > 0)
            {
                yield return new(term.Term.Utf8ToString(), count);
            }
        }
    }

    private static int Count(DocsEnum documents)
    {
        var count = 0;
        while (documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
        {
            count++;
        }

        return count;
    }
}
