using MatchPortal.Core.Citizens;
using MatchPortal.Core.Indexes;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching.Trades;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.Search;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Matching;

/// <summary>
/// An invented posting and four invented people, matched with the rules in force by the matcher itself: what the page of the rules shows. A and B meet all and differ in
/// practical things; C and D differ only in whether a course was agreed.
/// </summary>
public sealed class MatchExample(ProfileMatching matching, Lexicon lexicon, TradeModel trades, PortalAnalyzers analyzers)
{
    private const string Welder = "7212";
    private const string Trained = "tig-svejsning";

    private static readonly DateTime Day = new(2026, 11, 2, 8, 0, 0, DateTimeKind.Utc);
    private static readonly Guid[] Ids = [.. Enumerable.Range(1, 4).Select(number => new Guid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))];

    private readonly Lock _gate = new();
    private MatchExampleResult? _kept;

    /// <summary>Computed when first asked.</summary>
    public MatchExampleResult Result
    {
        get
        {
            lock (_gate)
            {
                return _kept ??= Compute();
            }
        }
    }

    private MatchExampleResult Compute()
    {
        using var index = EmbeddedEngine.CreateInMemory(StaffProfileFields.Schema);
        var texts = new DocumentTexts(analyzers);
        index.Apply(new(1, [.. People().Select(person => IndexChange.Put(StaffProfileDocument.Of(person, lexicon, trades, texts, Day.Year)))]));
        using var snapshot = index.Snapshot();
        var shares = ConceptShares.Of(snapshot);
        var need = Need();
        var on = matching.Plan(need, MatchRules.Current, shares, Day);
        var off = matching.Plan(need, MatchRules.Current with { FavoursAgreedTraining = false }, shares, Day);
        MatchReading Read(MatchPlan plan, int person) => MatchExplaining.Read(snapshot, plan, need, Ids[person])!;
        return new(need.Title, Read(on, 0), Read(on, 1), Read(on, 2), Read(on, 3), Read(off, 2), on.Attainable);
    }

    private MatchNeed Need() => new()
    {
        Title = "Svejser",
        Requirements =
        [
            new(RequirementKind.Competence, "mag-svejsning", IsMust: true, 3),
            new(RequirementKind.Competence, Trained, IsMust: true, 2),
            new(RequirementKind.Licence, "B", IsMust: false, null),
        ],
        Occupations = [Welder],
        Kind = PostingKind.OrdinaryJob,
        Hours = WeeklyHours.Full,
        Place = lexicon.Places.Municipalities["479"].Centre,
        Region = "1083",
    };

    private static StaffProfileSource[] People()
    {
        ProfileCompetence Work(string id, int level) => new(id, level, 6, 2025, CompetenceSource.Work);
        var wish = Wishes.None with { Occupations = [Welder] };
        return
        [
            Person(0, wish, Work("mag-svejsning", 4), Work(Trained, 3)),
            Person(1, Wishes.None with { AvailableFrom = new(2027, 1, 4) }, Work("mag-svejsning", 4), Work(Trained, 3)) with { LiveProposals = 4, Licences = ["B"] },
            Person(2, wish, Work("mag-svejsning", 4), Work(Trained, 3) with { Source = CompetenceSource.WellChosenTraining }),
            Person(3, wish, Work("mag-svejsning", 4), Work(Trained, 3) with { Source = CompetenceSource.SelfChosenTraining }),
        ];
    }

    private static StaffProfileSource Person(int number, Wishes wishes, params IReadOnlyList<ProfileCompetence> competences) => new(
        new ProfileId(Ids[number]),
        new Area("479", null),
        ScrubbedText.Empty,
        wishes,
        competences,
        [new ProfileOccupation(Welder, 6, 2025)],
        [],
        [],
        [],
        [],
        Visibility.Municipality,
        null,
        HasProtectedAddress: false,
        default,
        default);
}
