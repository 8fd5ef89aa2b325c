using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Privacy;
using MatchPortal.Core.Privacy.Disclosure;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Proposals.Candidates;

/// <summary>A company's own book of a posting: whom it has saved, asked and met, each by the name it knows them by.</summary>
public sealed class CandidateBook(PortalContext portal, IdentityVault vault, TimeProvider clock)
{
    /// <summary>By what the company calls the profile.</summary>
    public async Task<IReadOnlyDictionary<string, CandidateStanding>> Standings(Purpose purpose, CancellationToken cancel = default)
    {
        var names = await Names(purpose, cancel);
        var marks = await portal.CandidateMarks.AsNoTracking().Where(mark => mark.PostingId == purpose.PostingId).ToDictionaryAsync(mark => mark.ProfileId, cancel);
        var requests = (await portal.ContactRequests.AsNoTracking().Where(request => request.PostingId == purpose.PostingId).ToListAsync(cancel))
            .GroupBy(request => request.ProfileId)
            .ToDictionary(group => group.Key, group => Of(group.MaxBy(request => request.AskedAt)!, names));
        return names.Where(name => marks.ContainsKey(name.Key) || requests.ContainsKey(name.Key)).ToDictionary(name => name.Value, name =>
        {
            var mark = marks.GetValueOrDefault(name.Key);
            return new CandidateStanding(mark?.IsSaved ?? false, mark?.PutAsideBecause, mark?.Note.Value ?? "", requests.GetValueOrDefault(name.Key));
        });
    }

    /// <summary>All questions about the posting that the company may know of, the newest first.</summary>
    public async Task<IReadOnlyList<CompanyEnquiry>> Enquiries(Purpose purpose, CancellationToken cancel = default)
    {
        var names = await Names(purpose, cancel);
        var requests = await portal.ContactRequests.AsNoTracking().Where(request => request.PostingId == purpose.PostingId).ToListAsync(cancel);
        var proposals = await portal.Proposals.AsNoTracking().Where(proposal => proposal.PostingId == purpose.PostingId)
            .Select(proposal => new { Proposal = proposal, By = portal.Staff.Where(staff => staff.Id == proposal.ProposedBy).Select(staff => staff.Name).First() })
            .ToListAsync(cancel);
        return
        [
            .. requests.Select(request => Of(request, names))
                .Concat(proposals.Select(row => Of(row.Proposal, row.By)))
                .OrderByDescending(enquiry => enquiry.AskedAt),
        ];
    }

    /// <summary>Name and contact after a yes, for as long as it holds. Null when there is nothing such, or it is another's.</summary>
    public async Task<RevealedContact?> Reveal(Purpose purpose, EnquiryKind kind, Guid id, CancellationToken cancel = default)
    {
        Enquiry? enquiry = kind switch
        {
            EnquiryKind.ContactRequest => await portal.ContactRequests.AsNoTracking().SingleOrDefaultAsync(one => one.Id == new ContactRequestId(id) && one.PostingId == purpose.PostingId, cancel),
            EnquiryKind.Proposal => await portal.Proposals.AsNoTracking().SingleOrDefaultAsync(one => one.Id == new ProposalId(id) && one.PostingId == purpose.PostingId, cancel),
        };
        var member = await portal.Members.AsNoTracking().SingleAsync(one => one.Id == purpose.MemberId, cancel);
        return enquiry is { Reveals: true } && !purpose.Posting.HasEnded ? await vault.OpenForCompany(enquiry, member, cancel) : null;
    }

    private async Task<Dictionary<ProfileId, string>> Names(Purpose purpose, CancellationToken cancel) =>
        (await portal.Exposures.AsNoTracking()
            .Where(exposure => exposure.PostingId == purpose.PostingId && exposure.CompanyId == purpose.CompanyId)
            .Select(exposure => new { exposure.ProfileId, exposure.Pseudonym }).Distinct().ToListAsync(cancel))
        .GroupBy(row => row.ProfileId).ToDictionary(group => group.Key, group => group.First().Pseudonym);

    private CompanyEnquiry Of(ContactRequest request, Dictionary<ProfileId, string> names) =>
        Of(request, EnquiryKind.ContactRequest, request.Id.Value) with { Pseudonym = names.GetValueOrDefault(request.ProfileId) };

    private CompanyEnquiry Of(Proposal proposal, string by) =>
        Of(proposal, EnquiryKind.Proposal, proposal.Id.Value) with { By = by, Reason = proposal.Reveals ? proposal.Text.Value : null };

    private CompanyEnquiry Of(Enquiry enquiry, EnquiryKind kind, Guid id)
    {
        var state = enquiry.StateForCompany(clock.Today());
        var since = state switch
        {
            CompanyEnquiryState.Waiting => enquiry.AskedAt,
            CompanyEnquiryState.NotRelevant when enquiry.Outcome is null => enquiry.AnswerBy.AddDays(1).StartsAtUtc,
            CompanyEnquiryState.Withdrawn => enquiry.WithdrawnAt!.Value,
            _ => enquiry.SettledAt ?? enquiry.AskedAt,
        };
        return new(kind, id, null, state, enquiry.AskedAt, enquiry.AnswerBy, null)
        {
            InterviewAt = enquiry.Reveals ? enquiry.InterviewAt : null,
            Report = enquiry.Outcome is { } outcome ? new(outcome, enquiry.OutcomeHours, enquiry.NotNowBecause) : null,
            Since = since,
        };
    }
}
