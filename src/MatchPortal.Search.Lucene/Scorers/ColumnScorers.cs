using System.Diagnostics;
using MatchPortal.Search.Lucene.Searching;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Lucene.Scorers;

/// <summary>Given a node that asks about numbers, dates, places or flags, gives its scorer over the columns of a segment.</summary>
internal static class ColumnScorers
{
    public static PointScorer Of(Query query, LuceneSegment segment)
    {
        var columns = segment.Columns;
        return query switch
        {
            AllQuery node => new ColumnScorer(node, segment.Count, null, _ => node.Points),
            ColumnQuery node => new ColumnScorer(node, segment.Count, null, Column(node, columns.Numbers(FieldNames.Of(node.Field)))),
            DistanceQuery node => new ColumnScorer(node, segment.Count, null, Distance(node, Place(columns, node.Field))),
            RangeQuery node => new ColumnScorer(node, segment.Count, Range(node, columns.Numbers(FieldNames.Of(node.Field)))),
            RadiusQuery node => new ColumnScorer(node, segment.Count, Radius(node, Place(columns, node.Field))),
            OwnRadiusQuery node => new ColumnScorer(node, segment.Count, OwnRadius(node, Place(columns, node.Field), columns.Numbers(FieldNames.Of(node.RadiusField)))),
            OwnRangeQuery node => new ColumnScorer(node, segment.Count, OwnRange(node, columns.Numbers(FieldNames.Of(node.LeastField)), columns.Numbers(FieldNames.Of(node.MostField)))),
            BitsQuery node => new ColumnScorer(node, segment.Count, Bits(node, columns.Flags(node.Field))),
            _ => throw new UnreachableException(),
        };
    }

    private static (int[] Latitudes, int[] Longitudes) Place(SegmentColumns columns, string field) =>
        (columns.Numbers(FieldNames.Latitude(field)), columns.Numbers(FieldNames.Longitude(field)));

    private static Func<int, int> Column(ColumnQuery node, int[] values)
    {
        PointStep[] steps = [.. node.Steps];
        return document =>
        {
            var value = values[document];
            var points = 0;
            foreach (var step in steps)
            {
                points = value >= step.From ? step.Points : points;
            }

            return value == ColumnValue.Missing ? node.MissingPoints : points;
        };
    }

    private static Func<int, int> Distance(DistanceQuery node, (int[] Latitudes, int[] Longitudes) place)
    {
        var centre = new GeoCentre(node.Centre);
        (float From, int Points)[] steps = [.. node.Steps.Select(step => (GeoCentre.Square(step.From), step.Points))];
        return document =>
        {
            if (place.Latitudes[document] == ColumnValue.Missing)
            {
                return node.MissingPoints;
            }

            var distance = centre.SquaredMetres(place.Latitudes[document], place.Longitudes[document]);
            var points = 0;
            foreach (var (from, reached) in steps)
            {
                points = distance >= from ? reached : points;
            }

            return points;
        };
    }

    private static Predicate<int> Range(RangeQuery node, int[] values)
    {
        var (from, to) = (node.From ?? int.MinValue, node.To ?? int.MaxValue);
        return document => values[document] is var value && (value == ColumnValue.Missing ? node.MatchMissing : value >= from && value <= to);
    }

    private static Predicate<int> Radius(RadiusQuery node, (int[] Latitudes, int[] Longitudes) place)
    {
        var centre = new GeoCentre(node.Centre);
        var limit = GeoCentre.Square(node.Metres);
        return document => place.Latitudes[document] is var latitude && latitude != ColumnValue.Missing && centre.SquaredMetres(latitude, place.Longitudes[document]) <= limit;
    }

    private static Predicate<int> OwnRadius(OwnRadiusQuery node, (int[] Latitudes, int[] Longitudes) place, int[] radii)
    {
        var centre = new GeoCentre(node.Place);
        return document => radii[document] is var radius && (radius == ColumnValue.Missing
            || (radius >= 0 && place.Latitudes[document] is var latitude && latitude != ColumnValue.Missing
                && centre.SquaredMetres(latitude, place.Longitudes[document]) <= GeoCentre.Square(radius)));
    }

    // A missing smallest is int.MinValue, and so already no limit.
    private static Predicate<int> OwnRange(OwnRangeQuery node, int[] least, int[] most) => document =>
        least[document] <= node.To && (most[document] == ColumnValue.Missing || most[document] >= node.From);

    private static Predicate<int> Bits(BitsQuery node, ulong[] flags) => document =>
        flags[document] is var bits && (bits & node.All) == node.All && (node.Any == 0 || (bits & node.Any) != 0) && (bits & node.None) == 0;
}
