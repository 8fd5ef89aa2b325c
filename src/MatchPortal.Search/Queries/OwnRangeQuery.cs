namespace MatchPortal.Search.Queries;

/// <summary>Documents that accept an offered span (hours a week, say): it overlaps their own. A missing limit of their own is no limit. 0 points.</summary>
/// <param name="LeastField">A number or date field: the document's own smallest.</param>
/// <param name="MostField">A field of the same kind: its own largest.</param>
/// <param name="From">The smallest offered.</param>
/// <param name="To">The largest offered, not below From.</param>
public sealed record OwnRangeQuery(string LeastField, string MostField, int From, int To) : Query;
