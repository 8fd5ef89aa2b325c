using System.Numerics;
using System.Runtime.InteropServices;
using MatchPortal.Search.Indexing;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>Given matches block by block, gives how many hold each value of a facet.</summary>
internal sealed class FacetCounter(string name)
{
    private Dictionary<string, int>? _counts;
    private Segment? _segment;
    private int[] _inSegment = [];

    public string Name => name;

    /// <summary>One for each field, also where it is named twice.</summary>
    public static List<FacetCounter> Of(IReadOnlyList<string> names)
    {
        var counters = new List<FacetCounter>(names.Count);
        for (var i = 0; i < names.Count; i++)
        {
            if (!counters.Exists(counter => counter.Name == names[i]))
            {
                counters.Add(new(names[i]));
            }
        }

        return counters;
    }

    public void StartSegment(Segment segment)
    {
        if (_segment is not null)
        {
            EndSegment();
        }

        _segment = segment;
        _inSegment = new int[segment.Field(name).Terms.Count];
    }

    /// <summary>Counts few documents.</summary>
    public void CountEach(BlockScope scope, ReadOnlySpan<ushort> locals)
    {
        var field = scope.Segment.Field(name);
        var starts = field.FacetStarts;
        var terms = field.FacetTerms;
        foreach (var local in locals)
        {
            if (starts.IsEmpty)
            {
                _inSegment[terms[scope.First + local]]++;
                continue;
            }

            for (var at = starts[scope.First + local]; at < starts[scope.First + local + 1]; at++)
            {
                _inSegment[terms[at]]++;
            }
        }
    }

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
                if (starts.IsEmpty)
                {
                    _inSegment[terms[document]]++;
                    continue;
                }

                for (var at = starts[document]; at < starts[document + 1]; at++)
                {
                    _inSegment[terms[at]]++;
                }
            }
        }
    }

    /// <summary>Largest first, then by the value's bytes.</summary>
    public IReadOnlyList<TermCount> Result()
    {
        var counts = _counts is null ? InSegment() : Merged(_counts);
        counts.Sort((x, y) => x.Documents != y.Documents ? y.Documents.CompareTo(x.Documents) : TermOrder.Instance.Compare(x.Term, y.Term));
        return counts;
    }

    private List<TermCount> Merged(Dictionary<string, int> earlier)
    {
        EndSegment();
        return [.. earlier.Select(count => new TermCount(count.Key, count.Value))];
    }

    private void EndSegment()
    {
        _counts ??= [];
        foreach (var (term, count) in InSegment())
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, term, out _) += count;
        }

        _inSegment = [];
    }

    private List<TermCount> InSegment()
    {
        var counts = new List<TermCount>();
        for (var term = 0; term < _inSegment.Length; term++)
        {
            if (_inSegment[term] > 0)
            {
                counts.Add(new(_segment!.Field(name).KeptText(term), _inSegment[term]));
            }
        }

        return counts;
    }
}
