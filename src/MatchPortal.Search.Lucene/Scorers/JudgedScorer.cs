using Lucene.Net.Search;
using Query = MatchPortal.Search.Queries.Query;

namespace MatchPortal.Search.Lucene.Scorers;

/// <summary>The documents of a list of Lucene's that also pass what has to be read beside it: payloads, positions.</summary>
internal abstract class JudgedScorer(Query query, DocIdSetIterator list) : PointScorer(query)
{
    private int _judged = -1;
    private bool _isAccepted;

    public override int NextDoc() => Settle(list.NextDoc());

    public override int Advance(int target) => Settle(list.Advance(target));

    public override bool Matches(int document)
    {
        if (At < document)
        {
            At = list.Advance(document);
        }

        return At == document && Judge(document);
    }

    public override long GetCost() => list.GetCost();

    /// <summary>Whether the list's document matches; called once for each.</summary>
    protected abstract bool Accepts();

    private int Settle(int document)
    {
        while (document != NO_MORE_DOCS && !Judge(document))
        {
            document = list.NextDoc();
        }

        return At = document;
    }

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
