using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>Keeps the first so many hits of an order (key, hash, id), the last of them on top of a heap. Given hits in any order, gives the same.</summary>
internal sealed class TopHits(int count, ulong tieKey, SearchCursor? after)
{
    private readonly PriorityQueue<(Guid Id, int Document, SegmentSearch From), Rank> _heap = new(Rank.LastFirst);

    /// <summary>A hit with a smaller key cannot come in any more.</summary>
    public int Threshold { get; private set; } = count == 0 ? int.MaxValue : int.MinValue;

    public void Offer(int key, Guid id, int document, SegmentSearch from)
    {
        if (key < Threshold || count == 0 || (after is not null && TieOrder.Compare(after.Key, after.Id, key, id, tieKey) >= 0))
        {
            return;
        }

        var rank = new Rank(key, TieOrder.Hash(id, tieKey), id);
        if (_heap.Count < count)
        {
            _heap.Enqueue((id, document, from), rank);
        }
        else if (_heap.TryPeek(out _, out var last) && Rank.LastFirst.Compare(last, rank) < 0)
        {
            _heap.DequeueEnqueue((id, document, from), rank);
        }

        if (_heap.Count == count && _heap.TryPeek(out _, out var lowest))
        {
            Threshold = lowest.Key;
        }
    }

    /// <summary>The hits, first to last; afterwards none are left.</summary>
    public IReadOnlyList<SearchHit> Take()
    {
        var hits = new SearchHit[_heap.Count];
        for (var i = hits.Length - 1; i >= 0; i--)
        {
            _heap.TryDequeue(out var hit, out var rank);
            hits[i] = new(hit.Id, hit.From.ScoreOf(hit.Document, rank.Key), rank.Key);
        }

        return hits;
    }

    private readonly record struct Rank(int Key, ulong Hash, Guid Id)
    {
        public static Comparer<Rank> LastFirst { get; } = Comparer<Rank>.Create((x, y) =>
        {
            var byKey = x.Key.CompareTo(y.Key);
            var byHash = byKey != 0 ? byKey : y.Hash.CompareTo(x.Hash);
            return byHash != 0 ? byHash : y.Id.CompareTo(x.Id);
        });
    }
}
