using MatchPortal.Core.Data;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Privacy.Scrubbing;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Proposals.Candidates;

/// <summary>Saves, puts aside and notes. Every verb answers false for a name that was never given, and for who cannot be seen any more.</summary>
public sealed class MarkDesk(PortalContext portal, DisclosureGuard guard, TextScrubber scrubber, TimeProvider clock)
{
    public Task<bool> Save(Purpose purpose, string pseudonym, bool isSaved, CancellationToken cancel = default) =>
        Do(purpose, pseudonym, mark => mark.Save(isSaved, Actor.Member(purpose.MemberId), clock.Now()), cancel);

    /// <param name="purpose">From the guard.</param>
    /// <param name="pseudonym">Whom.</param>
    /// <param name="reason">Null takes it back.</param>
    /// <param name="cancel">Stops it.</param>
    public Task<bool> PutAside(Purpose purpose, string pseudonym, NotNowReason? reason, CancellationToken cancel = default) =>
        Do(purpose, pseudonym, mark => mark.PutAside(reason, Actor.Member(purpose.MemberId), clock.Now()), cancel);

    public Task<bool> Note(Purpose purpose, string pseudonym, string note, CancellationToken cancel = default) =>
        Do(purpose, pseudonym, mark => mark.Write(scrubber.Scrub(note).Text, Actor.Member(purpose.MemberId), clock.Now()), cancel);

    private async Task<bool> Do(Purpose purpose, string pseudonym, Action<CandidateMark> verb, CancellationToken cancel)
    {
        if (await guard.Known(purpose, pseudonym, cancel) is not { } profile)
        {
            return false;
        }

        var mark = await portal.CandidateMarks.SingleOrDefaultAsync(one => one.PostingId == purpose.PostingId && one.ProfileId == profile, cancel)
            ?? portal.CandidateMarks.Add(new CandidateMark(purpose.Posting, profile, Actor.Member(purpose.MemberId), clock.Now())).Entity;
        verb(mark);
        await portal.SaveChangesAsync(cancel);
        return true;
    }
}
