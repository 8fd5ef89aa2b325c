using AutoMapper;
using MatchPortal.Core.Postings;
using MatchPortal.Web.Pages.Public.Postings;

namespace MatchPortal.Web.Pages.Employer.Start;

/// <summary>A posting in the company's own list.</summary>
public sealed class OwnPostingRow
{
    public string Code { get; set; } = "";

    public string Title { get; set; } = "";

    public string TitleSortKey { get; set; } = "";

    public PostingKind Kind { get; set; }

    public PostingStatus Status { get; set; }

    public string WorkplaceName { get; set; } = "";

    public DateOnly? ApplyBy { get; set; }

    /// <summary>Why the municipality sent it back; null when it did not.</summary>
    public string? SentBackBecause { get; set; }

    /// <summary>The public address; null while it is not on the board.</summary>
    public string? Path => Status == PostingStatus.Published ? PostingAddress.Of(Title, Code) : null;
}

public sealed class OwnPostingRows : Profile
{
    public OwnPostingRows() => CreateProjection<Posting, OwnPostingRow>()
        .ForMember(row => row.ApplyBy, map => map.MapFrom(posting => posting.Period.ApplyBy));
}
