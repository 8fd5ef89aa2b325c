using MatchPortal.Core.Postings;
using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Indexes.Documents;

/// <summary>Conditions on postings that more than one search asks for.</summary>
public static class PostingQueries
{
    /// <summary>What the public may see at that moment: published, and not past the last day.</summary>
    public static Query OnBoard(DateTime now) => new BoolQuery
    {
        Filter =
        [
            new KeywordQuery(PostingFields.Status, [nameof(PostingStatus.Published)]),
            RangeQuery.Dates(PostingFields.Deadline, from: now, to: null, matchMissing: true),
        ],
    };
}
