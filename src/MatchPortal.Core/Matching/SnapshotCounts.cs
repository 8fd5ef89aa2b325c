using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Matching;

internal static class SnapshotCounts
{
    extension(ISearchSnapshot snapshot)
    {
        /// <summary>How many a query finds, when nobody is looked at.</summary>
        public int Count(Query query) => snapshot.Search(new(query, 0)).Total;
    }
}
