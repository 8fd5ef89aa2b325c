using System.Collections.Frozen;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Lexicons;

namespace MatchPortal.Core.Matching;

/// <summary>
/// Every number that decides an order of profiles or postings, with its reason: what the page "Sådan matcher vi" shows and what every stored ranking names by its version.
/// A number that is changed is a new version.
/// </summary>
public sealed record MatchRules
{
    /// <summary>What agreed training adds is at most so many of each hundred attainable points.</summary>
    public const int MostAgreedPercent = 15;

    /// <summary>So many calendar years back an education still is new.</summary>
    public const int NewlyEducatedYears = 2;

    // DISCED-15: vocational, and short, middle and long higher education.
    private static readonly FrozenSet<string> QualifyingLevels = FrozenSet.Create(StringComparer.Ordinal, "30", "40", "50", "60", "70", "80");

    // Agreed training begins where training picked freely does, and gets the rest as points of its own.
    private const int SelfChosenPercent = 75;

    /// <summary>The rules in force.</summary>
    public static MatchRules Current { get; } = new()
    {
        Version = "2026-1",
        ValidFrom = new DateOnly(2026, 11, 1),
        Weights =
        [
            new(MatchFactor.Musts, 300, "Det, arbejdet ikke kan undvære. Sjældne krav vejer mest; niveau, kilde og hvornår man sidst brugte det, tæller med."),
            new(MatchFactor.Nices, 100, "Det, der er godt at kunne, men kan læres på arbejdet."),
            new(MatchFactor.AgreedTraining, 150, "Et kursus, som borgeren og kommunen har aftalt, er valgt, fordi området har brug for det."),
            new(MatchFactor.Trade, 800, "Den, der kommer fra faget eller et fag tæt på, kan mere, end et opslag når at nævne."),
            new(MatchFactor.Words, 60, "Ord, der går igen, fanger det, ingen liste rummer. De tæller lidt, så ingen kan skrive sig til en plads."),
            new(MatchFactor.Distance, 40, "En kort vej gør det lettere at blive i arbejdet."),
            new(MatchFactor.Hours, 20, "Timerne skal passe begge."),
            new(MatchFactor.Start, 20, "Den, der kan begynde til tiden, går lidt foran."),
            new(MatchFactor.Wishes, 60, "Den, der selv ønsker arbejdet, bliver længere."),
            new(MatchFactor.Turn, 40, "Så alle får en chance, træder den, der allerede er foreslået flere steder, lidt tilbage."),
        ],
    };

    /// <summary>Every set of rules that a stored ranking may name: once used, they stay.</summary>
    public static IReadOnlyList<MatchRules> All { get; } = [Current];

    public required string Version { get; init; }

    public required DateOnly ValidFrom { get; init; }

    /// <summary>Null while they are in force.</summary>
    public DateOnly? ValidTo { get; init; }

    public required IReadOnlyList<MatchWeight> Weights { get; init; }

    /// <summary>Switched off, agreed training counts as training picked freely: to compare with.</summary>
    public bool FavoursAgreedTraining { get; init; } = true;

    public static MatchRules? Find(string version) => All.FirstOrDefault(rules => rules.Version == version);

    /// <summary>The most points of a factor.</summary>
    public int Most(MatchFactor factor) => Weights.First(weight => weight.Factor == factor).Most;

    /// <summary>What a competence counts by where it comes from, per cent; agreed training gets the rest as <see cref="MatchFactor.AgreedTraining"/>.</summary>
    public static int SourcePercent(CompetenceSource source) => source switch
    {
        CompetenceSource.Work or CompetenceSource.OrdinaryEducation => 100,
        CompetenceSource.Placement => 95,
        CompetenceSource.Unknown => 85,
        CompetenceSource.WellChosenTraining or CompetenceSource.SelfChosenTraining => SelfChosenPercent,
    };

    /// <summary>What agreed training adds to a competence, per cent of its points: it counts fully, and more where the region lacks people. Null is not known.</summary>
    public static int AgreedPercent(DemandLevel? demand) => demand switch
    {
        DemandLevel.Shortage => 40,
        DemandLevel.Paradox => 35,
        DemandLevel.Good => 30,
        DemandLevel.LessGood or null => 100 - SelfChosenPercent,
    };

    /// <summary>What a level counts against the level wanted, per cent: one below is nearly there, and so is one that is not told.</summary>
    public static int LevelPercent(int? level, int? wanted) => (wanted - (level ?? (wanted - 1))) switch
    {
        null or <= 0 => 100,
        1 => 70,
        2 => 40,
        _ => 20,
    };

    /// <summary>What a competence counts by the <see cref="YearBand"/> it was last used in, per cent: skills fade, slowly. Not told counts as some years ago.</summary>
    public static int RecencyPercent(int band) => band switch
    {
        YearBand.Unknown => 90,
        >= 6 => 100,
        5 => 95,
        4 => 90,
        3 => 80,
        2 => 70,
        _ => 60,
    };

    /// <summary>What a narrower or broader competence counts of the one asked for, per cent.</summary>
    public static int NeighbourPercent(bool isNarrower) => isNarrower ? 90 : 50;

    /// <summary>What a trade in common counts by how far down the tree it is, per cent: groups of two, three and four digits, and the trade itself.</summary>
    public static int TradePercent(int depth) => depth switch
    {
        2 => 3,
        3 => 7,
        4 => 25,
        _ => 65,
    };

    /// <summary>What a posting that a course would open counts, by the demand for its occupation in its region: training shall lead to where people are lacking. Null is not known.</summary>
    public static int OpeningWeight(DemandLevel? demand) => demand switch
    {
        DemandLevel.Shortage => 3,
        DemandLevel.Paradox or DemandLevel.Good => 2,
        null => 1,
        DemandLevel.LessGood => 0,
    };

    /// <summary>
    /// Whether somebody has finished a vocational or higher education this year or in the two before it: who has just learnt a trade lacks practice, not another course, so a placement is
    /// suggested first.
    /// </summary>
    public static bool IsNewlyEducated(IReadOnlyList<ProfileEducation> education, DateOnly day) => education.Any(one =>
        one.FinishedYear is { } year && year >= day.Year - NewlyEducatedYears && QualifyingLevels.Contains(one.LevelCode[..Math.Min(2, one.LevelCode.Length)]));

    /// <summary>What is left of <see cref="MatchFactor.Distance"/> from so many kilometres, per cent; half where the place is not told.</summary>
    public static IReadOnlyList<(int FromKm, int Percent)> DistancePercent { get; } = [(0, 100), (10, 75), (20, 50), (40, 25), (60, 0)];

    /// <summary>What is left of <see cref="MatchFactor.Turn"/> from so many live proposals, per cent.</summary>
    public static IReadOnlyList<(int FromProposals, int Percent)> TurnPercent { get; } = [(0, 100), (2, 75), (3, 50), (4, 25), (5, 0)];
}
