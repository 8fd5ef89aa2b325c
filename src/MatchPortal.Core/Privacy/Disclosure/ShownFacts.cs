using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Release;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>What is shown of somebody beside the requirements of a posting.</summary>
/// <param name="WishesTheWork">That the person wishes for work of the posting's trade; false is not told.</param>
/// <param name="Start">Can start then, or before; null is not told.</param>
public sealed record ShownFacts(bool WishesTheWork, StartBand? Start)
{
    // A broader group says little of a wish: the minor group is the last that counts.
    private const int LeastDigits = 3;

    public static ShownFacts Of(Posting posting, IReadOnlyList<PublishedItem> items) => new(
        posting.OccupationCode is { } code && items.Any(item => item is { Kind: ItemKind.Wish, Concept.Length: >= LeastDigits } && code.StartsWith(item.Concept, StringComparison.Ordinal)),
        items.Where(item => item.Kind == ItemKind.Start).Select(item => (StartBand?)Enum.Parse<StartBand>(item.Concept)).FirstOrDefault());

    /// <summary>Null when there is nothing left to leave out. The start gives way before the wish.</summary>
    internal ShownFacts? Coarser() => Start is not null ? this with { Start = null } : WishesTheWork ? this with { WishesTheWork = false } : null;
}
