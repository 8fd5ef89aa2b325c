using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries;

/// <summary>Documents that accept a place: it lies within their own radius. One without a radius accepts every place; one with a radius and no place accepts none. 0 points.</summary>
/// <param name="Field">A point field.</param>
/// <param name="RadiusField">A number field: the document's own limit in metres (below 0 means none is near enough).</param>
/// <param name="Place">The place offered.</param>
public sealed record OwnRadiusQuery(string Field, string RadiusField, GeoPoint Place) : Query;
