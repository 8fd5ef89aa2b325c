using MatchPortal.Core.Postings;
using MatchPortal.Search.Browsing;

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

    public string PostalCode { get; set; } = "";

    public string Tasks { get; set; } = "";

    public string? OccupationCode { get; set; }

    public IReadOnlyList<Requirement> Requirements { get; set; } = [];

    public int HoursLeast { get; set; }

    public int HoursMost { get; set; }

    public DateOnly? ApplyBy { get; set; }

    public DateTime PublishedAt { get; set; }

    /// <summary>From the place asked for, where one was.</summary>
    public double? DistanceKm { get; set; }

    /// <summary>With what was searched for marked.</summary>
    public Highlight MarkedTitle
    {
        get => field ?? Unmarked(Title);
        set;
    }

    /// <inheritdoc cref="MarkedTitle"/>
    public Highlight MarkedCompany
    {
        get => field ?? Unmarked(CompanyName);
        set;
    }

    /// <summary>The piece of the tasks that holds most of what was searched for; null in a list without it.</summary>
    public Highlight? Excerpt { get; set; }

    /// <summary>A requirement or a name of the occupation that was searched for, where title, company and excerpt do not hold it: why the posting is here.</summary>
    public Highlight? Because { get; set; }

    public string Path => PostingAddress.Of(Title, Code);

    private static Highlight Unmarked(string text) => new(text, [], true, true);
}
