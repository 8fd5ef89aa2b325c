using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Postings;

/// <summary>From the fewest to the most hours a week.</summary>
/// <param name="Least">Hours, 1-60.</param>
/// <param name="Most">Hours, at least <paramref name="Least"/>.</param>
public sealed record WeeklyHours(int Least, int Most)
{
    /// <summary>What an ordinary full week is in Denmark, and the most a placement may be.</summary>
    public const int FullWeek = 37;

    /// <summary>More than anybody may be asked for.</summary>
    public const int MostHours = 60;

    /// <summary>They begin at the least and grow step by step.</summary>
    public bool IsStepwise { get; init; }

    public static WeeklyHours Full { get; } = new(FullWeek, FullWeek);

    public Verdict Check() => Verdict
        .Require(Least >= 1 && Most <= MostHours, "Skriv et timetal fra 1 til 60.")
        .And(Verdict.Require(Least <= Most, "Skriv et mindste timetal, der ikke er større end det største."));

    public bool Overlaps(WeeklyHours other) => Least <= other.Most && other.Least <= Most;
}
