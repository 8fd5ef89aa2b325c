using MatchPortal.Core.Matching;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Boards;
using MatchPortal.Core.Privacy.Release;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>
/// What a company narrows the profiles of a posting by: how they stand to the posting's own requirements, and start, hours and distance. It picks among the rows that may be shown,
/// by what they tell, so it tells nothing that they do not. There is none by age, sex, origin, health, benefit or kind of posting, and none by what the posting does not ask for:
/// that would tell more of the same person than the posting needs.
/// </summary>
public sealed record ShownFilter
{
    public static ShownFilter None { get; } = new();

    /// <summary>Requirements of the posting that must be told as met, as kind and concept.</summary>
    public IReadOnlyCollection<(RequirementKind Kind, string ConceptId)> Met { get; init; } = [];

    /// <summary>Can start then or before.</summary>
    public StartBand? Start { get; init; }

    /// <summary>Can work so many hours or more.</summary>
    public HoursBand? Hours { get; init; }

    /// <summary>Not farther away.</summary>
    public DistanceBand? Distance { get; init; }

    public bool WishesTheWork { get; init; }

    internal bool Holds(TellableProfile told) =>
        Met.All(asked => told.Requirements.Any(shown => shown.State == MustState.Met && (shown.Requirement.Kind, shown.Requirement.ConceptId) == asked))
        && (Start is not { } start || told.Facts.Start <= start)
        && (Hours is not { } hours || told.Facts.Hours <= hours)
        && (Distance is not { } distance || told.Distance <= distance)
        && (!WishesTheWork || told.Facts.WishesTheWork);
}
