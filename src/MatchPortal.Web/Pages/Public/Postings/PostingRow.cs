using MatchPortal.Core.Postings;

namespace MatchPortal.Web.Pages.Public.Postings;

/// <summary>A posting in a list.</summary>
public sealed class PostingRow
{
    public PostingId Id { get; set; }

    public string Code { get; set; } = "";

    public string Title { get; set; } = "";

    public PostingKind Kind { get; set; }

    public string CompanyName { get; set; } = "";

    public string City { get; set; } = "";

    public string Tasks { get; set; } = "";

    public int HoursLeast { get; set; }

    public int HoursMost { get; set; }

    public DateOnly? ApplyBy { get; set; }

    public DateTime PublishedAt { get; set; }

    /// <summary>From the place asked for, where one was.</summary>
    public double? DistanceKm { get; set; }

    public string Path => PostingAddress.Of(Title, Code);
}
