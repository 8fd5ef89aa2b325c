using MatchPortal.Search.Port;

namespace MatchPortal.Search.Lucene.Searching;

/// <summary>The keys of an order other than by score: the larger comes first, <see cref="ColumnValue.Missing"/> last.</summary>
internal static class OrderKeys
{
    /// <summary>The key of each document of a segment; null for the order by score.</summary>
    public static Func<int, int>? For(SearchOrder order, SegmentColumns columns) => order switch
    {
        SearchOrder.ByColumn column => ByColumn(columns.Numbers(FieldNames.Of(column.Field)), column.Descending ? 1 : -1),
        SearchOrder.ByDistance distance => ByDistance(
            columns.Numbers(FieldNames.Latitude(distance.Field)), columns.Numbers(FieldNames.Longitude(distance.Field)), new GeoCentre(distance.Centre)),
        _ => null,
    };

    private static Func<int, int> ByColumn(int[] values, int sign) => document => values[document] is var value && value == ColumnValue.Missing ? value : value * sign;

    private static Func<int, int> ByDistance(int[] latitudes, int[] longitudes, GeoCentre centre) => document => latitudes[document] == ColumnValue.Missing
        ? ColumnValue.Missing
        : -(int)MathF.Sqrt(centre.SquaredMetres(latitudes[document], longitudes[document]));
}
