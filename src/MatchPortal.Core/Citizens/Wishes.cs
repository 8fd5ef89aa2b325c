using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Scrubbing;

namespace MatchPortal.Core.Citizens;

/// <summary>What the citizen wants. Limits are the citizen's own and are respected by every search.</summary>
/// <param name="Occupations">DISCO-08 codes of four digits, the dearest first.</param>
/// <param name="Kinds">Kinds of posting; empty means all.</param>
/// <param name="Hours">Hours a week.</param>
/// <param name="MaximumDistanceKm">From the area, in a straight line; null means anywhere.</param>
/// <param name="AvailableFrom">Null means now.</param>
/// <param name="WillNotDo">In the citizen's own words, for staff only.</param>
public sealed record Wishes(
    IReadOnlyList<string> Occupations,
    IReadOnlyList<PostingKind> Kinds,
    WeeklyHours Hours,
    int? MaximumDistanceKm,
    DateOnly? AvailableFrom,
    ScrubbedText? WillNotDo)
{
    public static Wishes None { get; } = new([], [], WeeklyHours.Full, null, null, null);
}
