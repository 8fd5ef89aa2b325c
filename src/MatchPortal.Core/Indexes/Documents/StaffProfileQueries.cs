using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Indexes.Documents;

/// <summary>Conditions on profiles that every staff search asks for.</summary>
public static class StaffProfileQueries
{
    /// <summary>Who holds no pause at that moment.</summary>
    public static Query Visible(DateTime now) =>
        RangeQuery.Dates(StaffProfileFields.PausedUntil, from: null, to: now.AddMinutes(-1), matchMissing: true);
}
