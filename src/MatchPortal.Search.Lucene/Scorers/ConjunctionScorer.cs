using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Lucene.Scorers;

/// <summary>All of some, none of others. The list with the fewest documents is walked, the rest are asked, the shorter first; where one of them stands further on, the walk skips to it.</summary>
/// <param name="query">The node.</param>
/// <param name="required">At least one; those of <paramref name="counted"/> are among them.</param>
/// <param name="not">What must not match.</param>
/// <param name="counted">Required parts whose points count.</param>
/// <param name="optional">Parts whose points count where they match.</param>
internal sealed class ConjunctionScorer(Query query, IEnumerable<PointScorer> required, PointScorer[] not, PointScorer[] counted, PointScorer[] optional) : PointScorer(query)
{
    private readonly PointScorer[] _required = [.. required.OrderBy(part => part.GetCost())];

    public override int Points
    {
        get
        {
            var sum = 0;
            foreach (var part in counted)
            {
                sum += part.Points;
            }

            foreach (var part in optional)
            {
                sum += part.Matches(At) ? part.Points : 0;
            }

            return sum;
        }
    }

    public override int NextDoc() => Settle(_required[0].NextDoc());

    public override int Advance(int target) => Settle(_required[0].Advance(target));

    public override bool Matches(int document)
    {
        At = document;
        return _required[0].Matches(document) && Agree(document) is null;
    }

    public override long GetCost() => _required[0].GetCost();

    public override IEnumerable<Explanation> Parts(int document) => counted.Concat(optional).SelectMany(part => Of(part, document));

    private int Settle(int document)
    {
        while (document != NO_MORE_DOCS && Agree(document) is { } against)
        {
            document = against.DocID > document ? _required[0].Advance(against.DocID) : _required[0].NextDoc();
        }

        return At = document;
    }

    /// <summary>The first part that speaks against a document of the walked list; null if none does.</summary>
    private PointScorer? Agree(int document)
    {
        for (var i = 1; i < _required.Length; i++)
        {
            if (!_required[i].Matches(document))
            {
                return _required[i];
            }
        }

        foreach (var part in not)
        {
            if (part.Matches(document))
            {
                return part;
            }
        }

        return null;
    }

    // The union of a node's own optional parts, required where there is nothing else, is no node of its own.
    private IEnumerable<Explanation> Of(PointScorer part, int document) =>
        ReferenceEquals(part.Query, Query) ? part.Parts(document) : part.Explain(document) is { } explanation ? [explanation] : [];
}
