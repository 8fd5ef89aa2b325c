using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy;
using MatchPortal.Core.Privacy.Scrubbing;

namespace MatchPortal.Core.Proposals;

/// <summary>A named consultant proposes a posting to a citizen, with a reason.</summary>
public sealed class Proposal : Enquiry
{
    private Proposal()
    {
    }

    public Proposal(Posting posting, ProfileId profileId, StaffId proposedBy, ScrubbedText reason, DateOnly answerBy, DateTime now)
        : base(posting, profileId, reason, answerBy, now)
    {
        (Id, ProposedBy) = (ProposalId.New(), proposedBy);
        Record(Actor.Staff(proposedBy), AuditAction.ProposalMade, now);
    }

    public ProposalId Id { get; internal init; }

    public StaffId ProposedBy { get; private set; }

    internal override AuditSubject Subject => new(nameof(Proposal), Id.Value);

    // Profiles in several live proposals step back a little, so the profile is read again.
    internal override IEnumerable<IndexKey> IndexKeys => [new(IndexKind.Profile, ProfileId.Value)];
}
