using System.Collections.Frozen;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Indexing;

/// <summary>Given a schema, gives the place of each field in a segment: which of its columns, or which of its posting fields.</summary>
internal sealed class SegmentLayout
{
    private readonly FrozenDictionary<string, int> _columns;
    private readonly FrozenDictionary<string, int> _postings;

    public SegmentLayout(IndexSchema schema)
    {
        var columns = new Dictionary<string, int>();
        var postings = new Dictionary<string, int>();
        foreach (var field in schema.Fields)
        {
            if (field.Kind is FieldKind.Text or FieldKind.Keyword or FieldKind.Concept)
            {
                postings.Add(field.Name, postings.Count);
            }
            else
            {
                columns.Add(field.Name, ColumnCount);
                ColumnCount += field.Kind is FieldKind.Point or FieldKind.Bits ? 2 : 1;
            }
        }

        Schema = schema;
        _columns = columns.ToFrozenDictionary();
        _postings = postings.ToFrozenDictionary();
        PostingFields = [.. schema.Fields.Where(field => postings.ContainsKey(field.Name))];
        PlaceColumn = schema.Fields.FirstOrDefault(field => field.Kind == FieldKind.Point) is { } place ? columns[place.Name] : -1;
    }

    public IndexSchema Schema { get; }

    /// <summary>The number of columns; a point has two (latitude, longitude), flags have two (low, high).</summary>
    public int ColumnCount { get; }

    /// <summary>The fields with postings, in the order of their numbers.</summary>
    public IReadOnlyList<IndexField> PostingFields { get; }

    /// <summary>The first column of the place by which documents are ordered; -1 without one.</summary>
    public int PlaceColumn { get; }

    public int Column(string field) => _columns[field];

    public int Postings(string field) => _postings[field];

    /// <summary>What a column holds for documents without a value.</summary>
    public int[] EmptyRow()
    {
        var row = new int[ColumnCount];
        Array.Fill(row, ColumnValue.Missing);
        foreach (var bits in Schema.Fields.Where(field => field.Kind == FieldKind.Bits))
        {
            row.AsSpan(Column(bits.Name), 2).Clear();
        }

        return row;
    }
}
