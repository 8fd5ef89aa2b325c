using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Util;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Lucene.Searching;

/// <summary>
/// The doc values of a segment as arrays. Each is lifted once, at its first use, and kept as long as Lucene keeps the segment, whatever reader shows it: Lucene's doc values lie on disk
/// and are unpacked one by one, which would be most of a search's time.
/// </summary>
internal sealed class SegmentColumns
{
    private static readonly ConditionalWeakTable<object, ConcurrentDictionary<string, object>> Lifted = [];

    private readonly AtomicReader _reader;
    private readonly ConcurrentDictionary<string, object> _columns;

    private SegmentColumns(AtomicReader reader)
    {
        _reader = reader;
        _columns = Lifted.GetOrCreateValue(reader.CoreCacheKey);
    }

    public Guid[] Ids => (Guid[])_columns.GetOrAdd(FieldNames.Id, LiftIds);

    public static SegmentColumns Of(AtomicReader reader) => new(reader);

    /// <summary>A number, date or half of a place.</summary>
    public int[] Numbers(string column) => Lift(column, value => (int)value);

    public ulong[] Flags(string field) => Lift(FieldNames.Of(field), value => (ulong)value);

    /// <summary>The class of a text's length, as <see cref="TextFormula.Code"/> has it for one occurrence.</summary>
    public byte[] LengthCodes(string field) => Lift(FieldNames.Of(field), length => TextFormula.Code(1, (int)Math.Max(1, length)));

    public FacetValues Facet(string field) => (FacetValues)_columns.GetOrAdd(FieldNames.Of(field), LiftFacet);

    /// <summary>Lifts all there are.</summary>
    public void LiftAll(IndexSchema schema)
    {
        _ = Ids;
        foreach (var field in schema.Fields)
        {
            _ = field.Kind switch
            {
                FieldKind.Text => LengthCodes(field.Name),
                FieldKind.Number or FieldKind.Date => Numbers(FieldNames.Of(field.Name)),
                FieldKind.Point => (object)(int[][])[Numbers(FieldNames.Latitude(field.Name)), Numbers(FieldNames.Longitude(field.Name))],
                FieldKind.Bits => Flags(field.Name),
                FieldKind.Keyword when field.Facet => Facet(field.Name),
                FieldKind.Keyword or FieldKind.Concept => _columns,
            };
        }
    }

    private T[] Lift<T>(string column, Func<long, T> convert) => (T[])_columns.GetOrAdd(column, name =>
    {
        var values = _reader.GetNumericDocValues(name);
        var lifted = new T[_reader.MaxDoc];
        for (var document = 0; document < lifted.Length; document++)
        {
            lifted[document] = convert(values.Get(document));
        }

        return lifted;
    });

    private Guid[] LiftIds(string name)
    {
        var values = _reader.GetBinaryDocValues(name);
        var bytes = new BytesRef();
        var ids = new Guid[_reader.MaxDoc];
        for (var document = 0; document < ids.Length; document++)
        {
            values.Get(document, bytes);
            ids[document] = new Guid(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length));
        }

        return ids;
    }

    private FacetValues LiftFacet(string name)
    {
        var starts = new int[_reader.MaxDoc + 1];
        if (_reader.GetSortedSetDocValues(name) is not { } values)
        {
            return new(starts, [], []);
        }

        var numbers = new List<int>();
        for (var document = 0; document < _reader.MaxDoc; document++)
        {
            values.SetDocument(document);
            for (var number = values.NextOrd(); number != SortedSetDocValues.NO_MORE_ORDS; number = values.NextOrd())
            {
                numbers.Add((int)number);
            }

            starts[document + 1] = numbers.Count;
        }

        return new(starts, [.. numbers], [.. Enumerable.Range(0, (int)values.ValueCount).Select(number => Text(values, number))]);
    }

    private static string Text(SortedSetDocValues values, int number)
    {
        var bytes = new BytesRef();
        values.LookupOrd(number, bytes);
        return bytes.Utf8ToString();
    }
}
