namespace MatchPortal.Search.Port;

/// <summary>What a field of an index holds, and with it which query nodes may name it.</summary>
public enum FieldKind
{
    /// <summary>Analysed tokens with positions: term, phrase, prefix and fuzzy queries.</summary>
    Text,

    /// <summary>A set of exact strings (codes, ids): keyword, prefix and fuzzy queries, facets.</summary>
    Keyword,

    /// <summary>A set of exact strings with one payload byte each: concept queries.</summary>
    Concept,

    /// <summary>One 32-bit whole number or none: ranges, columns of points, own limits, order.</summary>
    Number,

    /// <summary>One moment (UTC, to the minute) or none: ranges, columns of points, order.</summary>
    Date,

    /// <summary>One place on earth or none: radius, distance, own radius, order.</summary>
    Point,

    /// <summary>64 flags; a document without a value has none set.</summary>
    Bits,
}
