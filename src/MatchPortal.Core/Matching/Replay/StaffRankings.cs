using MatchPortal.Core.Indexes;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Proposals;

namespace MatchPortal.Core.Matching.Replay;

/// <summary>Stores the ranking that a consultant proposes from.</summary>
public sealed class StaffRankings
{
    private readonly PortalIndexes _indexes;
    private readonly MatchDesk _desk;
    private readonly RankingRecorder _recorder;

    internal StaffRankings(PortalIndexes indexes, MatchDesk desk, RankingRecorder recorder) => (_indexes, _desk, _recorder) = (indexes, desk, recorder);

    /// <summary>Added to what is saved with the proposal; nothing while the index is being built for the first time.</summary>
    /// <param name="posting">With its workplace.</param>
    /// <param name="proposal">Not saved yet.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task Record(Posting posting, Proposal proposal, CancellationToken cancel)
    {
        using var snapshot = await _indexes.StaffProfiles.SnapshotSoon(cancel);
        if (snapshot is null)
        {
            return;
        }

        var plan = _desk.Plan(snapshot, _desk.NeedOf(posting), MatchRules.Current, proposal.AskedAt);
        await _recorder.Record(snapshot, plan, (RankingSide.Staff, MatchDesk.TieKey(posting.Id.Value, proposal.AskedAt.DanishDay)), proposal, cancel);
    }
}
