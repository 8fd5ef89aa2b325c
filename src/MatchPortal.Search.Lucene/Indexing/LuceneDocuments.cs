using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Lucene.Indexing;

/// <summary>
/// Given a document of the port, gives one of Lucene's: terms as postings, numbers, dates, places, flags and lengths as doc values that every document has. For one thread, and
/// each document must be taken in before the next is made, as the token streams are used again.
/// </summary>
internal sealed class LuceneDocuments(IndexSchema schema)
{
    private static readonly FieldType Words = new FieldType { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS }.Freeze();

    private readonly Dictionary<string, TextTokens> _texts = Streams<TextTokens>(schema, FieldKind.Text);
    private readonly Dictionary<string, ConceptTokens> _concepts = Streams<ConceptTokens>(schema, FieldKind.Concept);

    /// <summary>The term that stands for an id.</summary>
    public static Term IdTerm(Guid id) => new(FieldNames.Id, id.ToString("N"));

    public List<IIndexableField> Of(SearchDocument document)
    {
        List<IIndexableField> fields =
        [
            new StringField(FieldNames.Id, document.Id.ToString("N"), Field.Store.NO), new BinaryDocValuesField(FieldNames.Id, new BytesRef(document.Id.ToByteArray())),
        ];
        foreach (var field in schema.Fields)
        {
            Add(fields, field, document);
        }

        return fields;
    }

    private void Add(List<IIndexableField> fields, IndexField field, SearchDocument document)
    {
        var name = FieldNames.Of(field.Name);
        switch (field.Kind)
        {
            case FieldKind.Text:
                AddText(fields, field.Name, Find(document.Texts, field, []));
                break;
            case FieldKind.Keyword:
                AddKeywords(fields, field, All(document.Keywords, field));
                break;
            case FieldKind.Concept:
                fields.Add(new Field(name, _concepts[field.Name].Of([.. All(document.Concepts, field)]), Words));
                break;
            case FieldKind.Number:
                fields.Add(new NumericDocValuesField(name, Find(document.Numbers, field, ColumnValue.Missing)));
                break;
            case FieldKind.Date:
                fields.Add(new NumericDocValuesField(name, Find(document.Dates.Select(date => new FieldValue<int>(date.Field, ColumnValue.Minutes(date.Value))), field, ColumnValue.Missing)));
                break;
            case FieldKind.Point:
                var place = Find(document.Points.Select(point => new FieldValue<GeoPoint?>(point.Field, point.Value)), field, null);
                fields.Add(new NumericDocValuesField(FieldNames.Latitude(field.Name), place?.LatitudeUnits ?? ColumnValue.Missing));
                fields.Add(new NumericDocValuesField(FieldNames.Longitude(field.Name), place?.LongitudeUnits ?? ColumnValue.Missing));
                break;
            case FieldKind.Bits:
                fields.Add(new NumericDocValuesField(name, (long)Find(document.Bits, field, 0UL)));
                break;
        }
    }

    private void AddText(List<IIndexableField> fields, string field, IReadOnlyList<IndexToken> tokens)
    {
        fields.Add(new Field(FieldNames.Of(field), _texts[field].Of(tokens), Words));
        fields.Add(new NumericDocValuesField(FieldNames.Of(field), tokens.Count));
    }

    private static void AddKeywords(List<IIndexableField> fields, IndexField field, IEnumerable<string> keywords)
    {
        foreach (var keyword in keywords)
        {
            fields.Add(new StringField(FieldNames.Of(field.Name), keyword, Field.Store.NO));
            if (field.Facet)
            {
                fields.Add(new SortedSetDocValuesField(FieldNames.Of(field.Name), new BytesRef(keyword)));
            }
        }
    }

    private static IEnumerable<T> All<T>(IEnumerable<FieldValue<T>> values, IndexField field) => values.Where(value => value.Field == field.Name).Select(value => value.Value);

    private static T Find<T>(IEnumerable<FieldValue<T>> values, IndexField field, T otherwise) => All(values, field).DefaultIfEmpty(otherwise).First();

    private static Dictionary<string, T> Streams<T>(IndexSchema schema, FieldKind kind)
        where T : new() => schema.Fields.Where(field => field.Kind == kind).ToDictionary(field => field.Name, _ => new T());
}
