using MatchPortal.Core.Citizens;
using MatchPortal.Core.Indexes;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching;
using MatchPortal.Core.Matching.Trades;
using MatchPortal.Core.Matching.WhatIf;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.Search;
using MatchPortal.Search.Port;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Matching;

/// <summary>A few profiles in an index in memory, and the site's matcher over them.</summary>
internal sealed class MatchField : IDisposable
{
    public static readonly DateTime Now = new(2026, 11, 22, 8, 0, 0, DateTimeKind.Utc);

    private static readonly Lazy<ProfileMatching> Matching = new(() => new(Shipped.Lexicon, Shipped.Trades, Shipped.TitleTrades, Shipped.Analyzers));

    private readonly ISearchIndex _index = EmbeddedEngine.CreateInMemory(StaffProfileFields.Schema);
    private readonly ISearchSnapshot _snapshot;
    private readonly ConceptShares _shares;

    public MatchField(params IEnumerable<StaffProfileSource> profiles)
    {
        var texts = new DocumentTexts(Shipped.Analyzers);
        _index.Apply(new(1, [.. profiles.Select(profile => IndexChange.Put(StaffProfileDocument.Of(profile, Shipped.Lexicon, Shipped.Trades, texts, Now.Year)))]));
        _snapshot = _index.Snapshot();
        _shares = ConceptShares.Of(_snapshot);
    }

    public static Lexicon Lexicon => Shipped.Lexicon;

    public static TradeModel Model => Shipped.Trades;

    /// <summary>A posting as it is kept of those on the board.</summary>
    public static BoardNeed Board(MatchNeed need) => new BoardNeeds(Matching.Value, Shipped.Lexicon).Of(need);

    public static StaffProfileSource Person(params IReadOnlyList<ProfileCompetence> competences) => new(
        ProfileId.New(), new Area("479", "5700"), ScrubbedText.Empty, Wishes.None, competences, [], [], [], [], [], Visibility.Municipality, null, HasProtectedAddress: false, default, default);

    public static ScrubbedText Text(string text) => text.Scrubbed();

    public MatchPlan Plan(MatchNeed need, MatchRules? rules = null) => Matching.Value.Plan(need, rules ?? MatchRules.Current, _shares, Now);

    public WhatIfAnswer WhatIf(MatchNeed need) => PostingWhatIf.Of(_snapshot, need, one => Plan(one));

    public IReadOnlyList<Guid> Rank(MatchNeed need, MatchRules? rules = null) => [.. _snapshot.Search(new SearchRequest(Plan(need, rules).Query, 1_000)).Hits.Select(hit => hit.Id)];

    /// <summary>Null where the posting cannot have the profile.</summary>
    public MatchReading? Read(MatchNeed need, StaffProfileSource profile, MatchRules? rules = null) => MatchExplaining.Read(_snapshot, Plan(need, rules), need, profile.Id.Value);

    public void Dispose()
    {
        _snapshot.Dispose();
        _index.Dispose();
    }
}
