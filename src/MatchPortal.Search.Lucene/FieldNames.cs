namespace MatchPortal.Search.Lucene;

/// <summary>The names under which Lucene keeps what a schema's fields hold; none can be mistaken for another.</summary>
internal static class FieldNames
{
    /// <summary>The document's id: a term to replace and delete by, and a value to order by.</summary>
    public const string Id = "id";

    /// <summary>Terms, facet values, one column (for text: the number of tokens).</summary>
    public static string Of(string field) => "field:" + field;

    public static string Latitude(string field) => "latitude:" + field;

    public static string Longitude(string field) => "longitude:" + field;
}
