using AutoMapper;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Writing;
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

    public bool HasEnded => Status is PostingStatus.Filled or PostingStatus.Closed or PostingStatus.Expired;

    /// <summary>What the company can do something about comes first.</summary>
    public int Rank => Status switch
    {
        PostingStatus.Draft => 0,
        PostingStatus.Submitted => 1,
        PostingStatus.Published => 2,
        PostingStatus.Paused => 3,
        PostingStatus.Filled or PostingStatus.Closed or PostingStatus.Expired => 4,
    };

    /// <summary>The steps it can take from where it stands; whether it may is asked again when it is pressed.</summary>
    public IReadOnlyList<PostingMove> Moves => Status switch
    {
        PostingStatus.Published => [PostingMove.Pause, PostingMove.Fill, PostingMove.Close],
        PostingStatus.Paused => [PostingMove.Resume, PostingMove.Fill, PostingMove.Close],
        PostingStatus.Draft or PostingStatus.Submitted => [PostingMove.Close],
        PostingStatus.Filled or PostingStatus.Closed or PostingStatus.Expired => [],
    };

    /// <summary>The public address; null while it is not on the board.</summary>
    public string? Path => Status == PostingStatus.Published ? PostingAddress.Of(Title, Code) : null;
}

public sealed class OwnPostingRows : Profile
{
    public OwnPostingRows() => CreateProjection<Posting, OwnPostingRow>()
        .ForMember(row => row.ApplyBy, map => map.MapFrom(posting => posting.Period.ApplyBy));
}
