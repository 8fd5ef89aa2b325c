using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Postings;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Proposals;

/// <summary>A question that a citizen can still answer.</summary>
/// <param name="Kind">Who asks.</param>
/// <param name="Id">Of the proposal or the contact request.</param>
/// <param name="PostingTitle">The posting it is about.</param>
/// <param name="PostingCode">For the posting's address.</param>
/// <param name="PostingKind">Kind of posting.</param>
/// <param name="CompanyName">The company.</param>
/// <param name="City">Where the work is.</param>
/// <param name="Text">What they write.</param>
/// <param name="AnswerBy">The last day to answer.</param>
/// <param name="Status">Asked, or put off.</param>
public sealed record OpenQuestion(
    EnquiryKind Kind,
    Guid Id,
    string PostingTitle,
    string PostingCode,
    PostingKind PostingKind,
    string CompanyName,
    string City,
    string Text,
    DateOnly AnswerBy,
    EnquiryStatus Status)
{
    /// <summary>The first deadline first.</summary>
    public static async Task<IReadOnlyList<OpenQuestion>> Of(PortalContext portal, ProfileId profile, DateOnly today, CancellationToken cancel = default)
    {
        var proposals = await Live(portal.Proposals, profile, today)
            .Select(e => new OpenQuestion(
                EnquiryKind.Proposal, e.Id.Value, e.Posting.Title, e.Posting.Code, e.Posting.Kind, e.Posting.Company.Name, e.Posting.Workplace.Address.City, e.Text.Value, e.AnswerBy, e.Status))
            .ToListAsync(cancel);
        var requests = await Live(portal.ContactRequests, profile, today)
            .Select(e => new OpenQuestion(
                EnquiryKind.ContactRequest, e.Id.Value, e.Posting.Title, e.Posting.Code, e.Posting.Kind, e.Posting.Company.Name, e.Posting.Workplace.Address.City, e.Text.Value, e.AnswerBy, e.Status))
            .ToListAsync(cancel);
        return [.. proposals.Concat(requests).OrderBy(question => question.AnswerBy).ThenBy(question => question.PostingTitle, StringComparer.Ordinal)];
    }

    private static IQueryable<T> Live<T>(IQueryable<T> all, ProfileId profile, DateOnly today)
        where T : Enquiry =>
        all.AsNoTracking().Where(e => e.ProfileId == profile && (e.Status == EnquiryStatus.Asked || e.Status == EnquiryStatus.Later) && e.AnswerBy >= today);
}
