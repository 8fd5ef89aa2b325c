using MatchPortal.Search.Indexing;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>One term of a text or concept field, its byte scored through a table of 256 points.</summary>
internal sealed class PostingScorer(Query query, PostingField field, int term, int[] table) : Scorer(query)
{
    private readonly bool _isWhole = Array.IndexOf(table, NoMatch) < 0;

    public override int Cost => 5;

    public override bool Fill(BlockScope scope, Span<ulong> matches)
    {
        if (field.Entry(term, scope.Number) is not (>= 0 and var entry))
        {
            return false;
        }

        matches.Clear();
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
        for (var i = 0; i < locals.Length; i++)
        {
            points[locals[i]] += Math.Max(0, table[payloads[i]]);
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
