namespace MatchPortal.Core.Postings.Boards;

/// <summary>The little that the board filters and sorts by.</summary>
internal sealed record BoardEntry(
    PostingId Id,
    PostingKind Kind,
    string? OccupationCode,
    int MostHours,
    string PostalCode,
    DateTime? PublishedAt,
    DateOnly? ApplyBy,
    string TitleSortKey)
{
    public string Trade => OccupationCode is { Length: >= 2 } code ? code[..2] : "";

    public HoursBand Hours => MostHours switch
    {
        >= WeeklyHours.FullWeek => HoursBand.Full,
        >= 20 => HoursBand.Part,
        _ => HoursBand.Few,
    };
}
