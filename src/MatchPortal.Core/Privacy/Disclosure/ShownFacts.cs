using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Boards;
using MatchPortal.Core.Privacy.Release;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>What is shown of somebody beside the requirements of a posting.</summary>
/// <param name="WishesTheWork">That the person wishes for work of the posting's trade; false is not told.</param>
/// <param name="Start">Can start then, or before; null is not told.</param>
/// <param name="Hours">Of the hours offered; null is not told, or all can work the same.</param>
public sealed record ShownFacts(bool WishesTheWork, StartBand? Start, HoursBand? Hours)
{
    // A broader group says little of a wish: the minor group is the last that counts.
    private const int LeastDigits = 3;

    public static ShownFacts Of(Posting posting, ToldProfile told) => new(
        posting.OccupationCode is { } code && told.Items.Any(item => item is { Kind: ItemKind.Wish, Concept.Length: >= LeastDigits } && code.StartsWith(item.Concept, StringComparison.Ordinal)),
        told.Items.Where(item => item.Kind == ItemKind.Start).Select(item => (StartBand?)Enum.Parse<StartBand>(item.Concept)).FirstOrDefault(),
        ShownBands.Hours(posting.Hours, told.Limits.Hours));

    /// <summary>Null when there is nothing left to leave out. The hours give way before the start, and that before the wish.</summary>
    internal ShownFacts? Coarser() => Hours is not null ? this with { Hours = null } : Start is not null ? this with { Start = null } : WishesTheWork ? this with { WishesTheWork = false } : null;
}
