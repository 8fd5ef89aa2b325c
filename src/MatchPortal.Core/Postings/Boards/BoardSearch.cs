using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Search.Analysis;
using MatchPortal.Search.Browsing;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Postings.Boards;

/// <summary>The board at one moment: given a filter, gives what the index finds.</summary>
internal sealed class BoardSearch(ISearchSnapshot snapshot, Analyzer danish, DateTime now)
{
    // What an employer wrote counts before what the lexicon knows of it.
    private static readonly WeightedField[] Fields =
    [
        new(PostingFields.Title, 400),
        new(PostingFields.Occupation, 200),
        new(PostingFields.Skills, 150),
        new(PostingFields.Company, 150),
        new(PostingFields.Tasks, 100),
        new(PostingFields.PlaceName, 100),
        new(PostingFields.OccupationTitles, 60, IsImplied: true),
    ];

    private static readonly string[] Facets = [PostingFields.Kind, PostingFields.Trade, PostingFields.Hours, PostingFields.Municipality];

    /// <summary>The query for typed words; null where there are none to look for.</summary>
    public Query? Words(string text) => TypedText.ToQuery(text.Trim(), danish, Fields, new OpenEnd(snapshot, PostingFields.Words));

    /// <summary>The same text in words that stand on the board; null where nothing is near.</summary>
    public string? Correct(string text) => SpellingHelp.For(snapshot, PostingFields.Words, text.Trim());

    public int Count(BoardFilter filter) => Find(filter, Words(filter.Text), 0, []).Total;

    /// <param name="filter">What is wanted.</param>
    /// <param name="words">From <see cref="Words"/>.</param>
    /// <param name="count">The most hits to give.</param>
    public SearchResult Find(BoardFilter filter, Query? words, int count) => Find(filter, words, count, Facets);

    private SearchResult Find(BoardFilter filter, Query? words, int count, IReadOnlyList<string> facets)
    {
        List<Query> limits = [PostingQueries.OnBoard(now)];
        if (filter is { Around: { } place, WithinKm: { } km })
        {
            limits.Add(new RadiusQuery(PostingFields.Place, place.Centre.InIndex, km * 1_000));
        }

        var request = new SearchRequest(new BoolQuery { Must = words is null ? [] : [words], Filter = limits }, count)
        {
            Order = OrderOf(filter, words),
            TieKey = (ulong)now.DanishDay.DayNumber,
            Facets = facets,
        };
        return FacetedSearch.Search(snapshot, request,
        [
            new(PostingFields.Kind, [.. filter.Kinds.Select(kind => kind.ToString())]),
            new(PostingFields.Trade, filter.Trades),
            new(PostingFields.Hours, [.. filter.Hours.Select(band => band.ToString())]),
            new(PostingFields.Municipality, filter.Municipalities),
        ]);
    }

    // Where only unwanted words were typed, no posting fits better than another.
    private static SearchOrder OrderOf(BoardFilter filter, Query? words) => filter switch
    {
        { Order: BoardOrder.Deadline } => new SearchOrder.ByColumn(PostingFields.Deadline),
        { Order: BoardOrder.Distance, Around: { } place } => new SearchOrder.ByDistance(PostingFields.Place, place.Centre.InIndex),
        { Order: BoardOrder.Best or BoardOrder.Distance } when words is not null && !QueryTerms.Of(words).IsEmpty => SearchOrder.Score,
        _ => new SearchOrder.ByColumn(PostingFields.Published, Descending: true),
    };
}
