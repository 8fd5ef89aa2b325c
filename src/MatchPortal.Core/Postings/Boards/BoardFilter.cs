using MatchPortal.Core.Lexicons;

namespace MatchPortal.Core.Postings.Boards;

/// <summary>What somebody wants to see of the board. Empty lists filter nothing.</summary>
public sealed record BoardFilter
{
    /// <summary>Words in title, occupation, tasks, requirements or company; see <see cref="MatchPortal.Search.Browsing.TypedText"/> for the signs it knows.</summary>
    public string Text { get; init; } = "";

    /// <summary>Any of these kinds.</summary>
    public IReadOnlyList<PostingKind> Kinds { get; init; } = [];

    /// <summary>Any of these DISCO-08 groups of two digits.</summary>
    public IReadOnlyList<string> Trades { get; init; } = [];

    /// <summary>Any of these bands.</summary>
    public IReadOnlyList<HoursBand> Hours { get; init; } = [];

    /// <summary>Any of these municipalities, by three digits.</summary>
    public IReadOnlyList<string> Municipalities { get; init; } = [];

    /// <summary>The place to measure from; null for anywhere.</summary>
    public PostalDistrict? Around { get; init; }

    /// <summary>Straight-line distance from <see cref="Around"/>; null for any.</summary>
    public int? WithinKm { get; init; }

    /// <summary>How the hits are sorted.</summary>
    public BoardOrder Order { get; init; }
}
