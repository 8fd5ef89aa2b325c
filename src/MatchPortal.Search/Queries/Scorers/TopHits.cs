using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>Keeps the first so many hits of an order (key, hash, id), the last of them on top of a heap. Given hits in any order, gives the same.</summary>
internal sealed class TopHits(int count, ulong tieKey, SearchCursor? after)
{
    private const int RoomAtFirst = 32;

    private Hit[] _heap = new Hit[Math.Min(count, RoomAtFirst)];
    private int _count;

    /// <summary>A hit with a smaller key cannot come in any more.</summary>
    public int Threshold { get; private set; } = count == 0 ? int.MaxValue : int.MinValue;

    public void Offer(int key, Guid id, int document, SegmentSearch from)
    {
        if (key < Threshold || count == 0 || (after is not null && TieOrder.Compare(after.Key, after.Id, key, id, tieKey) >= 0))
        {
            return;
        }

        Offer(new(key, TieOrder.Hash(id, tieKey), id, document, from));
    }

    /// <summary>Takes over what another kept of other documents.</summary>
    public void OfferAll(TopHits other)
    {
        foreach (var hit in other._heap.AsSpan(0, other._count))
        {
            Offer(hit);
        }
    }

    /// <summary>The hits, first to last; afterwards none are left.</summary>
    public IReadOnlyList<SearchHit> Take()
    {
        var hits = new SearchHit[_count];
        for (var i = hits.Length - 1; i >= 0; i--)
        {
            var last = _heap[0];
            hits[i] = new(last.Id, last.From.ScoreOf(last.Document, last.Key), last.Key);
            SinkFromTop(_heap[--_count]);
        }

        return hits;
    }

    private void Offer(in Hit hit)
    {
        if (_count < count)
        {
            Add(hit);
        }
        else if (_heap[0].IsAfter(hit))
        {
            SinkFromTop(hit);
        }

        Threshold = _count == count ? _heap[0].Key : Threshold;
    }

    private void Add(in Hit hit)
    {
        if (_count == _heap.Length)
        {
            Array.Resize(ref _heap, Math.Min(count, _count * 2));
        }

        var at = _count++;
        for (; at > 0 && hit.IsAfter(_heap[(at - 1) / 2]); at = (at - 1) / 2)
        {
            _heap[at] = _heap[(at - 1) / 2];
        }

        _heap[at] = hit;
    }

    private void SinkFromTop(in Hit hit)
    {
        var moved = hit;
        var at = 0;
        for (var child = 1; child < _count; child = (at * 2) + 1)
        {
            child += child + 1 < _count && _heap[child + 1].IsAfter(_heap[child]) ? 1 : 0;
            if (!_heap[child].IsAfter(moved))
            {
                break;
            }

            _heap[at] = _heap[child];
            at = child;
        }

        _heap[at] = moved;
    }

    private readonly record struct Hit(int Key, ulong Hash, Guid Id, int Document, SegmentSearch From)
    {
        public bool IsAfter(in Hit other) => Key != other.Key ? Key < other.Key : Hash != other.Hash ? Hash > other.Hash : Id.CompareTo(other.Id) > 0;
    }
}
