using MatchPortal.Core.Citizens;

namespace MatchPortal.Core.Matching;

/// <summary>
/// Every number that decides an order of profiles or postings, with its reason: what the page "Sådan matcher vi" shows and what every stored ranking names by its version.
/// A number that is changed is a new version.
/// </summary>
public sealed record MatchRules
{
    /// <summary>What agreed training adds is at most this share of the attainable points, per cent.</summary>
    public const int MostAgreedPercent = 15;

    /// <summary>The rules in force.</summary>
    public static MatchRules Current { get; } = new()
    {
        Version = "2026-1",
        ValidFrom = new DateOnly(2026, 11, 1),
        Weights =
        [
            new(MatchFactor.Musts, 300, "Det, arbejdet ikke kan undvære, vejer tungest. Et krav, som få opfylder, vejer mere end et, som mange opfylder."),
            new(MatchFactor.Nices, 100, "Det, der er godt at kunne, tæller med, men kan læres på arbejdet."),
            new(MatchFactor.AgreedTraining, 90, "Et kursus, som kommunen og borgeren har aftalt, er valgt, fordi området mangler folk i faget."),
            new(MatchFactor.Trade, 400, "Den, der kommer fra faget eller et fag tæt på, kan mere, end et opslag når at nævne."),
            new(MatchFactor.Words, 60, "Ord, der går igen, kan fange det, ingen liste rummer. De tæller lidt, så ingen kan skrive sig til en plads."),
            new(MatchFactor.Distance, 40, "Kort vej til arbejde gør det lettere at blive."),
            new(MatchFactor.Hours, 20, "Timerne skal passe begge."),
            new(MatchFactor.Start, 20, "Den, der kan begynde til tiden, går lidt foran."),
            new(MatchFactor.Wishes, 60, "Den, der selv ønsker arbejdet, bliver i det."),
        ],
    };

    public required string Version { get; init; }

    public required DateOnly ValidFrom { get; init; }

    /// <summary>Null while they are in force.</summary>
    public DateOnly? ValidTo { get; init; }

    public required IReadOnlyList<MatchWeight> Weights { get; init; }

    /// <summary>Switched off, agreed training counts as training picked freely: to compare with.</summary>
    public bool FavoursAgreedTraining { get; init; } = true;

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

    private const int SelfChosenPercent = 75;

    /// <summary>What a level counts against the level wanted, per cent: one below is nearly there.</summary>
    public static int LevelPercent(int level, int? wanted) => (wanted - level) switch
    {
        null or <= 0 => 100,
        1 => 70,
        2 => 40,
        _ => 20,
    };

    /// <summary>What a competence counts by the <see cref="Indexes.Documents.YearBand"/> it was last used in, per cent: skills fade, slowly.</summary>
    public static int RecencyPercent(int band) => band switch
    {
        0 => 90,
        >= 6 => 100,
        5 => 95,
        4 => 90,
        3 => 80,
        2 => 70,
        _ => 60,
    };

    /// <summary>What a narrower or broader concept counts of the one asked for, per cent.</summary>
    public static int NeighbourPercent(bool isNarrower) => isNarrower ? 90 : 50;
}
