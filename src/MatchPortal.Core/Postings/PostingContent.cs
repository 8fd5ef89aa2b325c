namespace MatchPortal.Core.Postings;

/// <summary>What a posting says. A draft may have gaps; <see cref="Posting.CanSubmit"/> names them.</summary>
/// <param name="Title">The job's name, at most 80 characters so that it fits one line of a card.</param>
/// <param name="OccupationCode">DISCO-08, four digits; null until chosen.</param>
/// <param name="Tasks">What the person will do, in sentences.</param>
/// <param name="Requirements">Musts first, in the employer's order.</param>
/// <param name="Hours">Hours a week.</param>
/// <param name="Period">Start, end and last day to answer.</param>
/// <param name="Openings">How many people are wanted.</param>
/// <param name="Purpose">Placements only.</param>
public sealed record PostingContent(
    string Title,
    string? OccupationCode,
    string Tasks,
    IReadOnlyList<Requirement> Requirements,
    WeeklyHours Hours,
    PostingPeriod Period,
    int Openings,
    PlacementPurpose? Purpose)
{
    public const int TitleLength = 80;

    public const int TasksLength = 6_000;

    public const int MostRequirements = 20;

    public static PostingContent Blank { get; } = new("", null, "", [], WeeklyHours.Full, PostingPeriod.Open, 1, null);
}
