using Lucene.Net.Search;
using Query = MatchPortal.Search.Queries.Query;

namespace MatchPortal.Search.Lucene.Scorers;

/// <summary>The documents of a list of Lucene's, as far as they are accepted; the same points for each, unless a heir knows better.</summary>
internal class ListScorer(Query query, DocIdSetIterator list, int points) : PointScorer(query)
{
    private int _judged = -1;
    private bool _isAccepted;

    public override int DocID => list.DocID;

    public override int Points => points;

    public override int NextDoc()
    {
        var document = list.NextDoc();
        while (document != NO_MORE_DOCS && !Judge(document))
        {
            document = list.NextDoc();
        }

        return document;
    }

    public override int Advance(int target)
    {
        var document = list.Advance(target);
        return document == NO_MORE_DOCS || Judge(document) ? document : NextDoc();
    }

    public override bool Matches(int document) => (list.DocID < document ? list.Advance(document) : list.DocID) == document && Judge(document);

    public override long GetCost() => list.GetCost();

    /// <summary>Whether the list's document matches; called once for each.</summary>
    protected virtual bool Accepts() => true;

    private bool Judge(int document)
    {
        if (_judged != document)
        {
            _judged = document;
            _isAccepted = Accepts();
        }

        return _isAccepted;
    }
}
