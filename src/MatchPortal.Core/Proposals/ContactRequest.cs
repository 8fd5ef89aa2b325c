using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Proposals;

/// <summary>An employer asks to meet a profile for one posting.</summary>
public sealed class ContactRequest : Enquiry
{
    private ContactRequest()
    {
    }

    /// <param name="posting">The posting it is about.</param>
    /// <param name="profileId">Who is asked; the employer knows a pseudonym only.</param>
    /// <param name="askedBy">A verified member of the posting's company.</param>
    /// <param name="message">Words for the citizen.</param>
    /// <param name="meetingTimes">Proposed times, UTC; may be empty.</param>
    /// <param name="answerBy">The last day to answer.</param>
    /// <param name="now">UTC.</param>
    public ContactRequest(
        Posting posting,
        ProfileId profileId,
        CompanyMember askedBy,
        ScrubbedText message,
        IReadOnlyList<DateTime> meetingTimes,
        DateOnly answerBy,
        DateTime now)
        : base(posting, profileId, message, answerBy, now)
    {
        CanAsk(posting, askedBy).Demand();
        (Id, AskedBy, MeetingTimes) = (ContactRequestId.New(), askedBy.Id, meetingTimes);
        Record(Actor.Member(askedBy.Id), AuditAction.ContactRequested, now);
    }

    public ContactRequestId Id { get; internal init; }

    public MemberId AskedBy { get; private set; }

    public IReadOnlyList<DateTime> MeetingTimes { get; private set; } = [];

    internal override AuditSubject Subject => new(nameof(ContactRequest), Id.Value);

    /// <summary>As it is made: words that the advertising check found stay, and the log says why.</summary>
    internal void KeepWords(string reason, Actor by, DateTime now)
    {
        Posting.CanKeep(reason).Demand();
        Record(by, AuditAction.AdvertisingOverruled, now, reason);
    }

    public static Verdict CanAsk(Posting posting, CompanyMember member) => Verdict
        .Require(member.IsActive && member.CompanyId == posting.CompanyId, "Opslaget hører til en anden virksomhed.")
        .And(Verdict.Require(member.IsVerified, "Kommunen skal godkende dig, før du kan bede om kontakt."));
}
