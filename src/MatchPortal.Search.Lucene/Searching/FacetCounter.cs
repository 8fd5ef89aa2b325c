using System.Runtime.InteropServices;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Lucene.Searching;

/// <summary>Given matches segment by segment, gives how many hold each value of a facet.</summary>
internal sealed class FacetCounter(string name)
{
    private readonly Dictionary<string, int> _counts = [];
    private FacetValues _values = new([0], [], []);
    private int[] _inSegment = [];

    public string Name => name;

    public void Start(LuceneSegment segment)
    {
        _values = segment.Columns.Facet(name);
        _inSegment = new int[_values.Values.Length];
    }

    public void Count(int document)
    {
        for (var at = _values.Starts[document]; at < _values.Starts[document + 1]; at++)
        {
            _inSegment[_values.Numbers[at]]++;
        }
    }

    public void End()
    {
        for (var number = 0; number < _inSegment.Length; number++)
        {
            if (_inSegment[number] > 0)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_counts, _values.Values[number], out _) += _inSegment[number];
            }
        }
    }

    /// <summary>Largest first, then by the value's bytes.</summary>
    public IReadOnlyList<TermCount> Result() =>
    [
        .. _counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key, TermOrder.Instance).Select(count => new TermCount(count.Key, count.Value)),
    ];
}
