using System.Numerics;
using System.Runtime.InteropServices;
using MatchPortal.Search.Indexing;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>Given matches block by block, gives how many hold each value of a facet.</summary>
internal sealed class FacetCounter(string name)
{
    private readonly Dictionary<string, int> _counts = [];
    private int[] _inSegment = [];

    public string Name => name;

    public void StartSegment(Segment segment) => _inSegment = new int[segment.Field(name).Terms.Count];

    public void Count(BlockScope scope, ReadOnlySpan<ulong> matches)
    {
        var field = scope.Segment.Field(name);
        var starts = field.FacetStarts;
        var terms = field.FacetTerms;
        for (var i = 0; i < matches.Length; i++)
        {
            for (var word = matches[i]; word != 0; word &= word - 1)
            {
                var document = scope.First + (i << 6) + BitOperations.TrailingZeroCount(word);
                for (var at = starts[document]; at < starts[document + 1]; at++)
                {
                    _inSegment[terms[at]]++;
                }
            }
        }
    }

    public void EndSegment(Segment segment)
    {
        var field = segment.Field(name);
        for (var term = 0; term < _inSegment.Length; term++)
        {
            if (_inSegment[term] > 0)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_counts, field.KeptText(term), out _) += _inSegment[term];
            }
        }
    }

    /// <summary>Largest first, then by the value's bytes.</summary>
    public IReadOnlyList<TermCount> Result()
    {
        var counts = new TermCount[_counts.Count];
        var next = 0;
        foreach (var (term, count) in _counts)
        {
            counts[next++] = new(term, count);
        }

        Array.Sort(counts, (x, y) => x.Documents != y.Documents ? y.Documents.CompareTo(x.Documents) : TermOrder.Instance.Compare(x.Term, y.Term));
        return counts;
    }
}
