using Lucene.Net.Util;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Lucene.Searching;

/// <summary>The first so many hits of an order (key, hash, id) on Lucene's heap, the last of them on top.</summary>
internal sealed class TopHits : PriorityQueue<RankedHit>
{
    private readonly int _most;
    private readonly ulong _tieKey;
    private readonly SearchCursor? _after;

    public TopHits(int most, ulong tieKey, SearchCursor? after)
        : base(most)
    {
        _most = most;
        _tieKey = tieKey;
        _after = after;
    }

    /// <summary>Whether a hit with this key could come in.</summary>
    public bool MayTake(int key) => Count < _most || (_most > 0 && key >= Top.Key);

    /// <summary>Takes a hit in if it is among the best so far.</summary>
    public void Offer(int key, Guid id, int score)
    {
        if (_after is not null && TieOrder.Compare(_after.Key, _after.Id, key, id, _tieKey) >= 0)
        {
            return;
        }

        Insert(new(key, TieOrder.Hash(id, _tieKey), id, score));
    }

    /// <summary>The hits, first to last; afterwards none are left.</summary>
    public IReadOnlyList<SearchHit> Take()
    {
        var hits = new SearchHit[Count];
        for (var i = hits.Length - 1; i >= 0; i--)
        {
            var last = Pop();
            hits[i] = new(last.Id, last.Score, last.Key);
        }

        return hits;
    }

    protected override bool LessThan(RankedHit a, RankedHit b)
    {
        if (a.Key != b.Key)
        {
            return a.Key < b.Key;
        }

        return a.Hash != b.Hash ? a.Hash > b.Hash : a.Id.CompareTo(b.Id) > 0;
    }
}
