using System.Runtime.InteropServices;
using MatchPortal.Search.Indexing;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>Terms at consecutive positions. Finds a block's documents once and keeps them until the next block is asked for.</summary>
internal sealed class PhraseScorer(PhraseQuery query, PostingField field, int[] terms, int[] table) : Scorer(query)
{
    /// <summary>Stands for any word among the terms.</summary>
    public const int AnyTerm = -1;

    private readonly List<(ushort Local, int Points)> _found = [];
    private readonly int _most = table.Max();
    private int _block = -1;

    public override int Cost => 16;

    public override int Most(int block) => _most;

    public override bool Fill(BlockScope scope, Span<ulong> matches)
    {
        FindIn(scope.Number);
        matches.Clear();
        foreach (var (local, _) in _found)
        {
            BlockBits.Set(matches, local);
        }

        return _found.Count > 0;
    }

    public override void Score(BlockScope scope, ReadOnlySpan<ulong> among, Span<int> points, bool certain)
    {
        FindIn(scope.Number);
        foreach (var (local, own) in _found)
        {
            points[local] += own;
        }
    }

    public override int At(int document)
    {
        FindIn(document >> Block.Bits);
        var found = CollectionsMarshal.AsSpan(_found).BinarySearch(new Probe((ushort)(document & Block.Mask)));
        return found < 0 ? NoMatch : _found[found].Points;
    }

    private void FindIn(int block)
    {
        if (_block == block)
        {
            return;
        }

        _block = block;
        _found.Clear();
        var walks = new PositionWalk[terms.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            var entry = terms[i] == AnyTerm ? 0 : field.Entry(terms[i], block);
            if (entry < 0)
            {
                return;
            }

            walks[i] = terms[i] == AnyTerm ? PositionWalk.Anywhere : new PositionWalk(field, entry);
        }

        while (walks[0].MoveNext())
        {
            if (walks.All(walk => walk.MoveTo(walks[0].Local)) && Frequency(walks) is > 0 and var frequency)
            {
                var length = field.Lengths[(block << Block.Bits) + walks[0].Local];
                _found.Add((walks[0].Local, table[TextFormula.Code(frequency, length)]));
            }
        }
    }

    private readonly struct Probe(ushort local) : IComparable<(ushort Local, int Points)>
    {
        public int CompareTo((ushort Local, int Points) other) => local.CompareTo(other.Local);
    }

    private static int Frequency(PositionWalk[] walks)
    {
        var frequency = 0;
        foreach (var start in walks[0].Positions)
        {
            var step = 1;
            while (step < walks.Length && walks[step].Holds(start + step))
            {
                step++;
            }

            frequency += step == walks.Length ? 1 : 0;
        }

        return frequency;
    }
}
