using MatchPortal.Search.Indexing;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries.Scorers;

/// <summary>The points of the 256 payloads of a term, and the most that a block's postings can get by them.</summary>
internal sealed class PayloadPoints
{
    private readonly int _most;
    private readonly bool _isText;

    private PayloadPoints(int[] table, int most, bool isWhole, bool isText)
    {
        Table = table;
        _most = most;
        IsWhole = isWhole;
        _isText = isText;
    }

    /// <summary>By payload; <see cref="PointTable.NoMatch"/> for those that do not match.</summary>
    public int[] Table { get; }

    /// <summary>Whether every payload matches.</summary>
    public bool IsWhole { get; }

    public static PayloadPoints OfConcept(PointTable table) => new(table.Points, table.Most, table.IsWhole, isText: false);

    public static PayloadPoints OfText(int[] table) => new(table, 0, isWhole: true, isText: true);

    /// <summary>For text, points rise with the frequency and fall with the length, so the best of both stand for all (see <see cref="TextFormula.Best"/>).</summary>
    public int Most(PostingField field, int entry) => _isText ? Table[field.EntryTops[entry]] : _most;
}
