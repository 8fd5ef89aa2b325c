using MatchPortal.Search.Port;

namespace MatchPortal.Search.Queries;

/// <summary>Documents whose number or date lies between two values, both included; 0 points.</summary>
/// <param name="Field">A number field, or a date field (then in minutes, see <see cref="Dates"/>).</param>
/// <param name="From">The smallest; null means no limit.</param>
/// <param name="To">The largest; null means no limit.</param>
/// <param name="MatchMissing">Whether documents without a value match.</param>
public sealed record RangeQuery(string Field, int? From, int? To, bool MatchMissing = false) : Query
{
    /// <summary>A range of moments (UTC), both included, to the minute.</summary>
    public static RangeQuery Dates(string field, DateTime? from, DateTime? to, bool matchMissing = false) =>
        new(field, from is { } first ? ColumnValue.Minutes(first) : null, to is { } last ? ColumnValue.Minutes(last) : null, matchMissing);
}
