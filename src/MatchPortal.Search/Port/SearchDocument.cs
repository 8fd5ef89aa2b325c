using System.Runtime.InteropServices;
using System.Text;

namespace MatchPortal.Search.Port;

/// <summary>A document on its way into an index. Fill it, hand it over, and leave it alone.</summary>
/// <param name="id">Unique in the index; putting the same id again replaces the document.</param>
public sealed class SearchDocument(Guid id)
{
    /// <summary>The longest term, keyword or concept, in bytes of UTF-8.</summary>
    public const int LongestTerm = 255;

    /// <summary>The largest number of tokens of one text field; those beyond are left out.</summary>
    public const int MostTokens = 65_535;

    private readonly List<FieldValue<IReadOnlyList<IndexToken>>> _texts = [];
    private readonly List<FieldValue<string>> _keywords = [];
    private readonly List<FieldValue<ConceptValue>> _concepts = [];
    private readonly List<FieldValue<int>> _numbers = [];
    private readonly List<FieldValue<DateTime>> _dates = [];
    private readonly List<FieldValue<GeoPoint>> _points = [];
    private readonly List<FieldValue<ulong>> _bits = [];

    /// <summary>The document's id.</summary>
    public Guid Id { get; } = id;

    /// <summary>Text fields, each at most once, tokens in the order of their positions.</summary>
    public IReadOnlyList<FieldValue<IReadOnlyList<IndexToken>>> Texts => _texts;

    /// <summary>The tokens of a text field; none if there is no such text.</summary>
    internal ReadOnlySpan<IndexToken> TokensOf(string field)
    {
        foreach (var text in _texts)
        {
            if (text.Field == field)
            {
                return CollectionsMarshal.AsSpan((List<IndexToken>)text.Value);
            }
        }

        return [];
    }

    /// <summary>Keywords, each pair of field and value once.</summary>
    public IReadOnlyList<FieldValue<string>> Keywords => _keywords;

    /// <summary>Concepts, each pair of field and concept once.</summary>
    public IReadOnlyList<FieldValue<ConceptValue>> Concepts => _concepts;

    /// <summary>Numbers, at most one a field.</summary>
    public IReadOnlyList<FieldValue<int>> Numbers => _numbers;

    /// <summary>Moments, at most one a field.</summary>
    public IReadOnlyList<FieldValue<DateTime>> Dates => _dates;

    /// <summary>Places, at most one a field.</summary>
    public IReadOnlyList<FieldValue<GeoPoint>> Points => _points;

    /// <summary>Flags, at most one value a field.</summary>
    public IReadOnlyList<FieldValue<ulong>> Bits => _bits;

    /// <summary>Adds a text field. Tokens that are empty, longer than <see cref="LongestTerm"/> or not well-formed are left out and count nowhere.</summary>
    /// <exception cref="ArgumentException">The field has a text already, or positions are negative or fall.</exception>
    public SearchDocument Text(string field, IEnumerable<IndexToken> tokens)
    {
        var kept = new List<IndexToken>(tokens.TryGetNonEnumeratedCount(out var count) ? count : 0);
        var before = 0;
        foreach (var token in tokens)
        {
            if (kept.Count == MostTokens || !IsTerm(token.Term))
            {
                continue;
            }

            if (token.Position < before)
            {
                throw new ArgumentException($"The positions of '{field}' fall at '{token.Term}'.", nameof(tokens));
            }

            before = token.Position;
            kept.Add(token);
        }

        AddOnce(_texts, field, kept);
        return this;
    }

    /// <summary>Adds a keyword; the same again changes nothing.</summary>
    /// <exception cref="ArgumentException">Empty, too long or not well-formed.</exception>
    public SearchDocument Keyword(string field, string value)
    {
        RequireTerm(field, value);
        if (!_keywords.Contains(new(field, value)))
        {
            _keywords.Add(new(field, value));
        }

        return this;
    }

    /// <summary>Adds a concept with its payload.</summary>
    /// <exception cref="ArgumentException">Empty, too long, not well-formed, or there already.</exception>
    public SearchDocument Concept(string field, string concept, byte payload)
    {
        RequireTerm(field, concept);
        foreach (var known in _concepts)
        {
            if (known.Value.Concept == concept && known.Field == field)
            {
                throw new ArgumentException($"The document has '{concept}' in '{field}' already.", nameof(concept));
            }
        }

        _concepts.Add(new(field, new(concept, payload)));
        return this;
    }

    /// <summary>Sets a number.</summary>
    /// <exception cref="ArgumentException">It is int.MinValue (which stands for none), or the field has one.</exception>
    public SearchDocument Number(string field, int value)
    {
        AddOnce(_numbers, field, value == ColumnValue.Missing ? throw new ArgumentException("int.MinValue stands for no value.", nameof(value)) : value);
        return this;
    }

    /// <summary>Sets a moment, UTC; seconds are cut off.</summary>
    /// <exception cref="ArgumentException">The field has one.</exception>
    public SearchDocument Date(string field, DateTime value)
    {
        AddOnce(_dates, field, value);
        return this;
    }

    /// <summary>Sets a place.</summary>
    /// <exception cref="ArgumentException">The field has one.</exception>
    public SearchDocument Point(string field, GeoPoint value)
    {
        AddOnce(_points, field, value);
        return this;
    }

    /// <summary>Sets flags.</summary>
    /// <exception cref="ArgumentException">The field has some.</exception>
    public SearchDocument Flags(string field, ulong value)
    {
        AddOnce(_bits, field, value);
        return this;
    }

    /// <summary>Whether a string can be a term: not empty, well-formed, at most <see cref="LongestTerm"/> bytes.</summary>
    public static bool IsTerm(string term)
    {
        if (term.Length is 0 or > LongestTerm)
        {
            return false;
        }

        if (Ascii.IsValid(term))
        {
            return true;
        }

        if (Encoding.UTF8.GetByteCount(term) > LongestTerm)
        {
            return false;
        }

        for (var i = 0; i < term.Length; i++)
        {
            var pair = char.IsHighSurrogate(term[i]) && i + 1 < term.Length && char.IsLowSurrogate(term[i + 1]);
            if (char.IsSurrogate(term[i]) && !pair)
            {
                return false;
            }

            i += pair ? 1 : 0;
        }

        return true;
    }

    private static void RequireTerm(string field, string value)
    {
        if (!IsTerm(value))
        {
            throw new ArgumentException($"A value of '{field}' is empty, over {LongestTerm} bytes or not well-formed.", nameof(value));
        }
    }

    private static void AddOnce<T>(List<FieldValue<T>> values, string field, T value)
    {
        if (values.Exists(known => known.Field == field))
        {
            throw new ArgumentException($"The document has a value in '{field}' already.", nameof(field));
        }

        values.Add(new(field, value));
    }
}
