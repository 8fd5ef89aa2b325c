using System.Numerics;
using MatchPortal.Search.Indexing;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>One term of a text or concept field, its byte scored through a table of 256 points.</summary>
internal sealed class PostingScorer(Query query, PostingField field, int term, int[] table) : Scorer(query)
{
    // Where few documents are left, looking each of them up costs less than walking over all postings.
    private const int FewPostings = 64;
    private const int SearchCost = 12;

    private readonly bool _isWhole = Array.IndexOf(table, NoMatch) < 0;

    public override int Cost => 5;

    public override bool CanMatch(int block) => field.Entry(term, block) >= 0;

    public override bool Fill(BlockScope scope, Span<ulong> matches)
    {
        matches.Clear();
        return Widen(scope, matches);
    }

    public override bool Widen(BlockScope scope, Span<ulong> matches)
    {
        if (field.Entry(term, scope.Number) is not (>= 0 and var entry))
        {
            return false;
        }

        var (from, to) = (field.EntryStarts[entry], field.EntryStarts[entry + 1]);
        var locals = field.Locals[from..to];
        var payloads = field.Payloads[from..to];
        for (var i = 0; i < locals.Length; i++)
        {
            if (_isWhole || table[payloads[i]] != NoMatch)
            {
                BlockBits.Set(matches, locals[i]);
            }
        }

        return true;
    }

    public override void Score(BlockScope scope, ReadOnlySpan<ulong> among, Span<int> points, bool certain)
    {
        if (field.Entry(term, scope.Number) is not (>= 0 and var entry))
        {
            return;
        }

        var (from, to) = (field.EntryStarts[entry], field.EntryStarts[entry + 1]);
        var locals = field.Locals[from..to];
        var payloads = field.Payloads[from..to];
        if (locals.Length > FewPostings && BlockBits.Count(among) * SearchCost < locals.Length)
        {
            ScoreFew(among, locals, payloads, points);
            return;
        }

        var table256 = table.AsSpan(0, 256);
        for (var i = 0; i < locals.Length; i++)
        {
            points[locals[i]] += Math.Max(0, table256[payloads[i]]);
        }
    }

    /// <summary>Raises each document's number to its points here, if they are more.</summary>
    public void Raise(BlockScope scope, Span<int> points)
    {
        if (field.Entry(term, scope.Number) is >= 0 and var entry)
        {
            for (var at = field.EntryStarts[entry]; at < field.EntryStarts[entry + 1]; at++)
            {
                ref var kept = ref points[field.Locals[at]];
                kept = Math.Max(kept, table[field.Payloads[at]]);
            }
        }
    }

    /// <summary>Moves what was gathered for its documents, at most so much each, and leaves zeros behind.</summary>
    public void Drain(BlockScope scope, Span<int> gathered, Span<int> points, int cap)
    {
        if (field.Entry(term, scope.Number) is >= 0 and var entry)
        {
            foreach (var local in field.Locals[field.EntryStarts[entry]..field.EntryStarts[entry + 1]])
            {
                points[local] += Math.Min(cap, gathered[local]);
                gathered[local] = 0;
            }
        }
    }

    private void ScoreFew(ReadOnlySpan<ulong> among, ReadOnlySpan<ushort> locals, ReadOnlySpan<byte> payloads, Span<int> points)
    {
        var behind = 0;
        for (var i = 0; i < among.Length; i++)
        {
            for (var word = among[i]; word != 0; word &= word - 1)
            {
                var local = (i << 6) + BitOperations.TrailingZeroCount(word);
                var found = locals[behind..].BinarySearch((ushort)local);
                behind += found < 0 ? ~found : found;
                points[local] += found < 0 ? 0 : Math.Max(0, table[payloads[behind]]);
            }
        }
    }

    public override int At(int document)
    {
        if (field.Entry(term, document >> Block.Bits) is not (>= 0 and var entry))
        {
            return NoMatch;
        }

        var from = field.EntryStarts[entry];
        var found = field.Locals[from..field.EntryStarts[entry + 1]].BinarySearch((ushort)(document & Block.Mask));
        return found < 0 ? NoMatch : table[field.Payloads[from + found]];
    }
}
