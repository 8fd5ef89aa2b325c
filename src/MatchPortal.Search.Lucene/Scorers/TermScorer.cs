using Lucene.Net.Index;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Lucene.Scorers;

/// <summary>The documents of a text's term.</summary>
internal sealed class TermScorer(Query query, DocsEnum documents, TextPoints points) : ListScorer(query, documents, 0)
{
    public override int Points => points.Of(At, documents.Freq);
}
