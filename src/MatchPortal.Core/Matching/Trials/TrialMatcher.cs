using MatchPortal.Core.Indexes;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Lexicons.Titles;
using MatchPortal.Core.Matching.Trades;
using MatchPortal.Search;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Matching.Trials;

/// <summary>Profiles of a trial in an index in memory, ranked for postings with the site's matcher. Any thread may ask it.</summary>
public sealed class TrialMatcher : IDisposable
{
    private const int BatchSize = 1_000;

    private readonly ISearchIndex _index;
    private readonly ISearchSnapshot _snapshot;
    private readonly IReadOnlyList<TrialProfile> _profiles;
    private readonly TrialReading _reading;
    private readonly ProfileMatching _matching;
    private readonly Prepared<TitleSearch> _groups;
    private readonly TitleTrades _titles;
    private readonly ConceptShares _shares;
    private readonly DateTime _now;

    /// <param name="lexicon">What is known of concepts.</param>
    /// <param name="profiles">Ids are unique.</param>
    /// <param name="now">UTC.</param>
    public TrialMatcher(Lexicon lexicon, IReadOnlyList<TrialProfile> profiles, DateTime now)
    {
        (_profiles, _now, _reading) = (profiles, now, new(lexicon));
        var (analyzers, trades) = (new PortalAnalyzers(lexicon), new TradeModel(lexicon));
        _groups = new(() => TitleSearch.OfLexicon(lexicon));
        _titles = new(lexicon, _groups);
        _matching = new(lexicon, trades, _titles, analyzers);
        _index = EmbeddedEngine.CreateInMemory(StaffProfileFields.Schema);
        foreach (var batch in profiles.Index().Chunk(BatchSize))
        {
            _index.Apply(new(batch[^1].Index + 1, [.. batch.AsParallel().AsOrdered().Select(row => IndexChange.Put(
                StaffProfileDocument.Of(_reading.Profile(row.Item, IdOf(row.Index)), lexicon, trades, new DocumentTexts(analyzers), now.DanishDay.Year)))]));
        }

        using (var fresh = _index.Snapshot())
        {
            _index.UseStatistics(fresh.MeasureStatistics("trial"));
        }

        _snapshot = _index.Snapshot();
        _shares = ConceptShares.Of(_snapshot);
    }

    /// <summary>The ids of profiles, the best first.</summary>
    public IReadOnlyList<string> Rank(TrialPosting posting, int count, TrialStep step = TrialStep.Whole)
    {
        var need = _reading.Posting(posting);
        return [.. _snapshot.Search(new SearchRequest(QueryOf(need, step), count)).Hits.Select(hit => _profiles[NumberOf(hit.Id)].Id)];
    }

    /// <summary>Why each of the first stands where it does.</summary>
    public IReadOnlyList<(string Profile, MatchReading Reading)> Explain(TrialPosting posting, int count)
    {
        var need = _reading.Posting(posting);
        var plan = _matching.Plan(need, MatchRules.Current, _shares, _now);
        return
        [
            .. _snapshot.Search(new SearchRequest(plan.Query, count)).Hits
                .Select(hit => (_profiles[NumberOf(hit.Id)].Id, MatchExplaining.Read(_snapshot, plan, need, hit.Id)!)),
        ];
    }

    public void Dispose()
    {
        _snapshot.Dispose();
        _index.Dispose();
        _titles.Dispose();
        _groups.Dispose();
    }

    private Query QueryOf(MatchNeed need, TrialStep step)
    {
        if (step <= TrialStep.Rarity)
        {
            return InCommon(need, step);
        }

        var plan = _matching.Plan(step < TrialStep.Titles ? need with { Title = "" } : need, MatchRules.Current, _shares, _now);
        var last = step switch
        {
            TrialStep.Relations => MatchFactor.Nices,
            TrialStep.Trades or TrialStep.Titles => MatchFactor.Trade,
            _ => MatchFactor.Turn,
        };
        Query[] parts = [.. plan.Parts.Where(part => part.Factor <= last).Select(part => part.Query)];
        return step == TrialStep.Whole ? plan.Query : new BoolQuery { Should = parts };
    }

    private BoolQuery InCommon(MatchNeed need, TrialStep step)
    {
        const int Unit = 100;
        return new()
        {
            Should =
            [
                .. need.Requirements.Select(asked =>
                {
                    var weight = step == TrialStep.Rarity ? _shares.RarityOf(asked.ConceptId) : 1;
                    var points = (int)(Unit * weight * (asked.IsMust ? 2 : 1));
                    return new ConceptQuery(StaffProfileFields.Competences, asked.ConceptId, PointTable.Of(_ => points));
                }),
            ],
        };
    }

    private static Guid IdOf(int number) => new(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static int NumberOf(Guid id) => BitConverter.ToInt32(id.ToByteArray());
}
