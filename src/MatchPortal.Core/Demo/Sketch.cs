using MatchPortal.Core.Citizens;
using MatchPortal.Core.Lexicons;

namespace MatchPortal.Core.Demo;

/// <summary>Who a citizen is, before anything is written down.</summary>
internal sealed record Sketch
{
    public required int Index { get; init; }

    public required Origin Origin { get; init; }

    public required CitizenName Name { get; init; }

    public required DateOnly Born { get; init; }

    /// <summary>On the base date.</summary>
    public required int Age { get; init; }

    public required TargetGroup TargetGroup { get; init; }

    public required RiskBand Risk { get; init; }

    public required Visibility Visibility { get; init; }

    public required Trade Trade { get; init; }

    /// <summary>Other trades the citizen has been in, the newest first.</summary>
    public required IReadOnlyList<Trade> Others { get; init; }

    /// <summary>Years in the trade; none for who is new to it.</summary>
    public required int Years { get; init; }

    public required int LastYear { get; init; }

    /// <summary>Has the trade's own education.</summary>
    public required bool IsSkilled { get; init; }

    public required PostalDistrict District { get; init; }

    public required DateTime RegisteredAt { get; init; }

    public DateTime? ClosedAt { get; init; }

    /// <summary>One of the persons to sign in as, who must have something to show.</summary>
    public bool IsKnown => DemoPersons.OfCitizen(Index) is not null;

    public IEnumerable<Trade> AllTrades => Others.Prepend(Trade);
}
