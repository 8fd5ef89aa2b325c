using MatchPortal.Core.Companies;
using MatchPortal.Core.Data;
using MatchPortal.Core.Privacy;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Proposals.Candidates;
using MatchPortal.Core.Rules;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Proposals;

/// <summary>What a company does towards the profiles it has seen for a posting, each by the name the company knows it by.</summary>
public sealed class ContactDesk(PortalContext portal, DisclosureGuard guard, PublishedRankings rankings, TimeProvider clock)
{
    /// <summary>Working days a citizen has to answer.</summary>
    public const int DaysToAnswer = 5;

    /// <summary>Requests that may wait for an answer at once for one posting: more is not asking, it is sending out.</summary>
    public const int MostWaiting = 10;

    public DateOnly AnswerBy => clock.Today().AfterWorkingDays(DaysToAnswer);

    /// <summary>Asks to meet somebody. Twice for one posting is once.</summary>
    /// <param name="purpose">From the guard.</param>
    /// <param name="pseudonym">Whom.</param>
    /// <param name="message">Words for the citizen.</param>
    /// <param name="meetingTimes">UTC; may be empty.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>False for a name that was never given, and for who cannot be seen any more.</returns>
    /// <exception cref="RuleBrokenException">The posting is not on the board, the member is not verified, or too many wait for an answer.</exception>
    public async Task<bool> Ask(Purpose purpose, string pseudonym, CheckedMessage message, IReadOnlyList<DateTime> meetingTimes, CancellationToken cancel = default)
    {
        if (await guard.Known(purpose, pseudonym, cancel) is not { } profile)
        {
            return false;
        }

        var before = await portal.ContactRequests.AsNoTracking().Where(request => request.PostingId == purpose.PostingId).ToListAsync(cancel);
        if (before.Find(request => request.ProfileId == profile) is { } asked)
        {
            Verdict.Require(asked.WithdrawnAt is null, "I har trukket spørgsmålet til kandidaten tilbage. Tal med jeres konsulent, hvis I gerne vil spørge igen.").Demand();
            return true;
        }

        var today = clock.Today();
        Verdict.Require(before.Count(request => request.StateForCompany(today) == CompanyEnquiryState.Waiting) < MostWaiting, "I venter allerede på {0} svar til opslaget. Vent på et af dem, eller tal med jeres konsulent.", MostWaiting).Demand();
        var member = await portal.Members.SingleAsync(one => one.Id == purpose.MemberId, cancel);
        var request = portal.ContactRequests.Add(new ContactRequest(purpose.Posting, profile, member, message.Text, meetingTimes, AnswerBy, clock.Now())).Entity;
        await rankings.Record(purpose, request, cancel);
        if (message.KeptBecause is { } reason)
        {
            request.KeepWords(reason, Actor.Member(purpose.MemberId), clock.Now());
        }

        await portal.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>Takes a request back before it is answered.</summary>
    /// <inheritdoc cref="Ask"/>
    public async Task<bool> Withdraw(Purpose purpose, Guid id, CancellationToken cancel = default)
    {
        if (await Find(purpose, id, cancel) is not { } enquiry)
        {
            return false;
        }

        enquiry.Withdraw(Actor.Member(purpose.MemberId), clock.Now());
        await portal.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>When they meet.</summary>
    /// <inheritdoc cref="Ask"/>
    public async Task<bool> AgreeInterview(Purpose purpose, Guid id, DateTime at, CancellationToken cancel = default)
    {
        if (await Find(purpose, id, cancel) is not { } enquiry)
        {
            return false;
        }

        enquiry.AgreeInterview(at, Actor.Member(purpose.MemberId), clock.Now());
        await portal.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>What came of it.</summary>
    /// <inheritdoc cref="Ask"/>
    public async Task<bool> Report(Purpose purpose, Guid id, EnquiryReport report, CancellationToken cancel = default)
    {
        if (await Find(purpose, id, cancel) is not { } enquiry)
        {
            return false;
        }

        enquiry.Report(report, Actor.Member(purpose.MemberId), clock.Now());
        await portal.SaveChangesAsync(cancel);
        return true;
    }

    // A proposal belongs to the company only when the citizen has said yes.
    private async Task<Enquiry?> Find(Purpose purpose, Guid id, CancellationToken cancel) =>
        await portal.ContactRequests.SingleOrDefaultAsync(request => request.Id == new ContactRequestId(id) && request.PostingId == purpose.PostingId, cancel)
        ?? (Enquiry?)await portal.Proposals.SingleOrDefaultAsync(proposal => proposal.Id == new ProposalId(id) && proposal.PostingId == purpose.PostingId && proposal.Status == EnquiryStatus.Yes, cancel);
}
