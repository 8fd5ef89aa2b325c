using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Matching.Replay;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.Core.Rules;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Proposals;

/// <summary>A consultant proposes a posting to a citizen. The citizen is asked first; the company learns who it is after a yes.</summary>
public sealed class ProposalDesk(PortalContext portal, TextScrubber scrubber, StaffRankings rankings, TimeProvider clock)
{
    public DateOnly AnswerBy => clock.Today().AfterWorkingDays(ContactDesk.DaysToAnswer);

    /// <summary>The posting, where it is on the board and the consultant may see the profile: the citizen lets the municipality, or the consultant is the contact person.</summary>
    public async Task<Posting?> Find(string code, ProfileId profile, StaffId staff, CancellationToken cancel = default)
    {
        var today = clock.Today();
        var citizen = await portal.Citizens.AsNoTracking().SingleOrDefaultAsync(one => one.ProfileId == profile && one.ClosedAt == null, cancel);
        var posting = await portal.Postings.Include(one => one.Company).Include(one => one.Workplace).SingleOrDefaultAsync(one => one.Code == code, cancel);
        var maySee = citizen is not null && (citizen.ContactId == staff || citizen.VisibilityOn(today) != Visibility.Hidden);
        return maySee && posting?.IsOnBoardOn(today) == true && !citizen!.BlockedCompanies.Contains(posting.CompanyId) ? posting : null;
    }

    /// <summary>How the last question to the citizen about the posting went; null when there was none.</summary>
    public async Task<EnquiryStatus?> Before(Posting posting, ProfileId profile, CancellationToken cancel = default)
    {
        var proposals = await portal.Proposals.AsNoTracking().Where(one => one.PostingId == posting.Id && one.ProfileId == profile).Select(one => new { one.AskedAt, one.Status }).ToListAsync(cancel);
        var requests = await portal.ContactRequests.AsNoTracking().Where(one => one.PostingId == posting.Id && one.ProfileId == profile).Select(one => new { one.AskedAt, one.Status }).ToListAsync(cancel);
        return proposals.Concat(requests).OrderByDescending(one => one.AskedAt).Select(one => (EnquiryStatus?)one.Status).FirstOrDefault();
    }

    public static Verdict CanPropose(EnquiryStatus? before) => before is not { } status ? Verdict.Allowed : status switch
    {
        EnquiryStatus.Withdrawn or EnquiryStatus.Lapsed => Verdict.Allowed,
        EnquiryStatus.Asked or EnquiryStatus.Later => Verdict.Refused("Borgeren er allerede spurgt om opslaget."),
        EnquiryStatus.Yes => Verdict.Refused("Borgeren har allerede sagt ja."),
        EnquiryStatus.No or EnquiryStatus.TakenBack => Verdict.Refused("Borgeren har sagt nej til opslaget. Det skal der ikke spørges om igen."),
    };

    /// <exception cref="RuleBrokenException">See <see cref="CanPropose"/> and <see cref="Enquiry.CanAsk"/>.</exception>
    public async Task Propose(Posting posting, ProfileId profile, string reason, StaffId by, CancellationToken cancel = default)
    {
        CanPropose(await Before(posting, profile, cancel)).Demand();
        var proposal = portal.Proposals.Add(new Proposal(posting, profile, by, scrubber.Scrub(reason).Text, AnswerBy, clock.Now())).Entity;
        await rankings.Record(posting, proposal, cancel);
        await portal.SaveChangesAsync(cancel);
    }
}
