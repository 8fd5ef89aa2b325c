using MatchPortal.Core.Lexicons;

namespace MatchPortal.Core.Postings.Boards;

/// <summary>What somebody wants to see of the board. Empty lists filter nothing.</summary>
/// <param name="Kinds">Any of these kinds.</param>
/// <param name="Trades">Any of these DISCO-08 groups of two digits.</param>
/// <param name="Hours">Any of these bands.</param>
/// <param name="Occupation">One DISCO-08 group of four digits, from a job title; null for all.</param>
/// <param name="Around">The place to measure from; null for anywhere.</param>
/// <param name="WithinKm">Straight-line distance from <paramref name="Around"/>; null for any.</param>
/// <param name="Order">How the hits are sorted.</param>
public sealed record BoardFilter(
    IReadOnlyList<PostingKind> Kinds,
    IReadOnlyList<string> Trades,
    IReadOnlyList<HoursBand> Hours,
    string? Occupation,
    PostalDistrict? Around,
    int? WithinKm,
    BoardOrder Order)
{
    public static BoardFilter All { get; } = new([], [], [], null, null, null, BoardOrder.Newest);
}
