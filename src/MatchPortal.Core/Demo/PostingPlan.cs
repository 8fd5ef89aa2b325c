using MatchPortal.Core.Companies;
using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Demo;

/// <summary>What a posting will be and become.</summary>
/// <param name="Index">Its number.</param>
/// <param name="Firm">Whose.</param>
/// <param name="Workplace">Where.</param>
/// <param name="Member">Who answers for it.</param>
/// <param name="Trade">Whom it asks for.</param>
/// <param name="Kind">What it offers.</param>
/// <param name="Status">Where it stands on the base date.</param>
/// <param name="IsSentBack">A draft that the municipality has sent back.</param>
/// <param name="DraftedAt">When it began.</param>
/// <param name="PublishedAt">When it came on the board; null when it has not.</param>
/// <param name="EndedAt">When it was filled, closed or expired.</param>
internal sealed record PostingPlan(
    int Index,
    Firm Firm,
    Workplace Workplace,
    CompanyMember Member,
    Trade Trade,
    PostingKind Kind,
    PostingStatus Status,
    bool IsSentBack,
    DateTime DraftedAt,
    DateTime? PublishedAt,
    DateTime? EndedAt)
{
    /// <summary>The postings that the persons to sign in as have to do with.</summary>
    public bool IsKnown => Index < PostingPlanner.Known;
}
