using System.Collections.Frozen;

namespace MatchPortal.Search.Port;

/// <summary>The fields of one index, in a fixed order. The first point field is the place by which documents are laid out.</summary>
public sealed class IndexSchema
{
    private readonly FrozenDictionary<string, IndexField> _byName;

    /// <summary>Makes a schema.</summary>
    /// <param name="fields">At least one, at most 200, names unique.</param>
    /// <exception cref="ArgumentException">A name is used twice or empty, or a facet is asked of a field that is no keyword.</exception>
    public IndexSchema(IReadOnlyList<IndexField> fields)
    {
        if (fields.Count is 0 or > 200)
        {
            throw new ArgumentException("A schema has between 1 and 200 fields.", nameof(fields));
        }

        foreach (var field in fields)
        {
            if (string.IsNullOrEmpty(field.Name) || (field.Facet && field.Kind != FieldKind.Keyword))
            {
                throw new ArgumentException($"The field '{field.Name}' has no name, or is a facet without being a keyword.", nameof(fields));
            }
        }

        Fields = [.. fields];
        _byName = Fields.ToFrozenDictionary(field => field.Name, StringComparer.Ordinal);
    }

    /// <summary>All fields in the order given.</summary>
    public IReadOnlyList<IndexField> Fields { get; }

    /// <summary>One line that two schemas share exactly when they are the same.</summary>
    public string Fingerprint => string.Join(';', Fields.Select(known => $"{known.Name}:{known.Kind}{(known.Facet ? "+" : "")}"));

    /// <summary>The field of that name.</summary>
    /// <exception cref="ArgumentException">No such field, or of another kind than those allowed.</exception>
    public IndexField Require(string name, params ReadOnlySpan<FieldKind> kinds)
    {
        if (!_byName.TryGetValue(name, out var field))
        {
            throw new ArgumentException($"The index has no field '{name}'.", nameof(name));
        }

        return kinds.IsEmpty || kinds.Contains(field.Kind)
            ? field
            : throw new ArgumentException($"The field '{name}' is {field.Kind} and cannot be used here.", nameof(name));
    }

    /// <summary>Checks that every value of a document goes to a field of its kind.</summary>
    /// <exception cref="ArgumentException">A value has no field or a field of another kind.</exception>
    public void Check(SearchDocument document)
    {
        CheckAll(document.Texts, FieldKind.Text);
        CheckAll(document.Keywords, FieldKind.Keyword);
        CheckAll(document.Concepts, FieldKind.Concept);
        CheckAll(document.Numbers, FieldKind.Number);
        CheckAll(document.Dates, FieldKind.Date);
        CheckAll(document.Points, FieldKind.Point);
        CheckAll(document.Bits, FieldKind.Bits);
    }

    private void CheckAll<T>(IReadOnlyList<FieldValue<T>> values, FieldKind kind)
    {
        string? before = null;
        for (var i = 0; i < values.Count; i++)
        {
            if (!ReferenceEquals(values[i].Field, before))
            {
                Require(before = values[i].Field, kind);
            }
        }
    }
}
