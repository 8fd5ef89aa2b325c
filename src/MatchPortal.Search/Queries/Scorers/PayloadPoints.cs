using MatchPortal.Search.Indexing;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>The points of the 256 payloads of a term, and the most that a block's postings can get by them. The points of text are computed one by one until many are asked for.</summary>
internal sealed class PayloadPoints
{
    // A table costs as much as so many payloads.
    private const int PostingsWorthTable = 96;

    private readonly double[] _factors;
    private readonly double _scale;
    private readonly int _most;
    private int[]? _table;

    private PayloadPoints(double[] factors, double scale, int[]? table, int most, bool isWhole)
    {
        _factors = factors;
        _scale = scale;
        _table = table;
        _most = most;
        IsWhole = isWhole;
    }

    /// <summary>Whether every payload matches.</summary>
    public bool IsWhole { get; }

    /// <summary>All of them, by payload; <see cref="PointTable.NoMatch"/> for those that do not match.</summary>
    public int[] Table => _table ??= TextFormula.Table(_factors, _scale);

    /// <summary>The points of one.</summary>
    public int this[byte payload] => _table is { } table ? table[payload] : TextFormula.Points(_factors[payload], _scale);

    /// <summary>Of a term that is not there.</summary>
    public static PayloadPoints None { get; } = new([], 0, [], 0, isWhole: true);

    public static PayloadPoints OfConcept(PointTable table) => new([], 0, table.Points, table.Most, table.IsWhole);

    /// <summary>Of a term of text.</summary>
    /// <param name="factors">From <see cref="TextFormula.Factors"/>.</param>
    /// <param name="scale">Weight times rarity.</param>
    public static PayloadPoints OfText(double[] factors, double scale) => new(factors, scale, null, 0, isWhole: true);

    /// <summary>For text, points rise with the frequency and fall with the length, so the best of both stand for all (see <see cref="TextFormula.Best"/>).</summary>
    public int Most(PostingField field, int entry) => _factors.Length > 0 ? this[field.EntryTops[entry]] : _most;

    /// <summary>Adds the points of postings to those of their documents.</summary>
    public void Add(EntryPostings postings, Span<int> points)
    {
        var locals = postings.Locals;
        var payloads = postings.Payloads[..locals.Length];
        if (_table is null && locals.Length < PostingsWorthTable)
        {
            for (var i = 0; i < locals.Length; i++)
            {
                points[locals[i]] += TextFormula.Points(_factors[payloads[i]], _scale);
            }

            return;
        }

        var table = Table.AsSpan(0, 256);
        for (var i = 0; i < locals.Length; i++)
        {
            points[locals[i]] += Math.Max(0, table[payloads[i]]);
        }
    }
}
