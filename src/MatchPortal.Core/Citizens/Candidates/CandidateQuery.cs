using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Search.Analysis;
using MatchPortal.Search.Browsing;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Citizens.Candidates;

/// <summary>The profiles at one moment: given a filter, gives what the staff's index finds.</summary>
internal sealed class CandidateQuery(ISearchSnapshot snapshot, Analyzer danish, DateTime now)
{
    private static readonly WeightedField[] Fields =
    [
        new(StaffProfileFields.Occupation, 300),
        new(StaffProfileFields.Skills, 250),
        new(StaffProfileFields.Summary, 100),
    ];

    private const int MostWeeks = 104;

    private static readonly string[] Facets =
    [
        StaffProfileFields.Trade, StaffProfileFields.Municipality, StaffProfileFields.Unit, StaffProfileFields.TargetGroup, StaffProfileFields.Visibility,
        StaffProfileFields.TrainingChoice, StaffProfileFields.Licences,
    ];

    /// <summary>The query for typed words; null where there are none to look for.</summary>
    public Query? Words(string text) => TypedText.ToQuery(text.Trim(), danish, Fields, new OpenEnd(snapshot, StaffProfileFields.Words));

    /// <summary>The same text in words that profiles hold; null where nothing is near.</summary>
    public string? Correct(string text) => SpellingHelp.For(snapshot, StaffProfileFields.Words, text.Trim());

    public int Count(CandidateFilter filter) => Find(filter, Words(filter.Text), 0, []).Total;

    /// <param name="filter">What is wanted.</param>
    /// <param name="words">From <see cref="Words"/>.</param>
    /// <param name="count">The most hits to give.</param>
    public SearchResult Find(CandidateFilter filter, Query? words, int count) => Find(filter, words, count, Facets);

    private SearchResult Find(CandidateFilter filter, Query? words, int count, IReadOnlyList<string> facets)
    {
        var ranks = words is not null && filter.Order != CandidateOrder.Soonest && !QueryTerms.Of(words).IsEmpty;
        List<Query> limits = [.. Limits(filter), .. words is null || ranks ? [] : new[] { words }];
        var request = new SearchRequest(new BoolQuery { Must = [ranks ? words! : Soonest()], Filter = limits }, count)
        {
            Order = filter switch
            {
                { Order: CandidateOrder.Newest } => new SearchOrder.ByColumn(StaffProfileFields.Changed, Descending: true),
                { Order: CandidateOrder.Distance, Around: { } place } => new SearchOrder.ByDistance(StaffProfileFields.Place, place.Centre.InIndex),
                _ => SearchOrder.Score,
            },
            TieKey = (ulong)now.DanishDay.DayNumber,
            Facets = facets,
        };
        return FacetedSearch.Search(snapshot, request,
        [
            new(StaffProfileFields.Trade, filter.Trades),
            new(StaffProfileFields.Municipality, filter.Municipalities),
            new(StaffProfileFields.Unit, [.. filter.Units.Select(IndexIds.Text)]),
            new(StaffProfileFields.TargetGroup, [.. filter.TargetGroups.Select(group => group.ToString())]),
            new(StaffProfileFields.Visibility, [.. filter.Visibilities.Select(visibility => visibility.ToString())]),
            new(StaffProfileFields.TrainingChoice, [.. filter.Training.Select(choice => choice.ToString())]),
            new(StaffProfileFields.Licences, filter.Licences),
        ]);
    }

    private IEnumerable<Query> Limits(CandidateFilter filter)
    {
        yield return StaffProfileQueries.Visible(now);
        if (filter is { Around: { } place, WithinKm: { } km })
        {
            yield return new RadiusQuery(StaffProfileFields.Place, place.Centre.InIndex, km * 1_000);
        }

        if (filter.Certificate is { } certificate)
        {
            var today = now.DanishDay;
            var valid = PointTable.Of(payload => CertificateByte.MayBeValidOn(payload, today, today.Year) ? 0 : PointTable.NoMatch);
            yield return new ConceptQuery(StaffProfileFields.Certificates, certificate, valid);
        }

        if (filter.Hours is { } hours)
        {
            yield return new OwnRangeQuery(StaffProfileFields.LeastHours, StaffProfileFields.MostHours, hours.Least, hours.Most);
        }

        if (filter.CanStartNow)
        {
            yield return RangeQuery.Dates(StaffProfileFields.AvailableFrom, from: null, to: now, matchMissing: true);
        }
    }

    // An index orders by a date with those who have none last; but no date means now. So the weeks until the start count as points.
    private ColumnQuery Soonest() => new(
        StaffProfileFields.AvailableFrom,
        [new(int.MinValue + 1, MostWeeks), .. Enumerable.Range(0, MostWeeks).Select(week => new PointStep(ColumnValue.Minutes(now.AddDays(7 * week)) + 1, MostWeeks - 1 - week))],
        MissingPoints: MostWeeks);
}
