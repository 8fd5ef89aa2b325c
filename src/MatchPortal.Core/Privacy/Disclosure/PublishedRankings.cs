using MatchPortal.Core.Indexes;
using MatchPortal.Core.Matching.Replay;
using MatchPortal.Core.Proposals;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>Stores the ranking that a company asks from: of what is published, before the guard picks who may be shown.</summary>
public sealed class PublishedRankings
{
    private readonly PortalIndexes _indexes;
    private readonly PublishedMatching _matching;
    private readonly Pseudonyms _pseudonyms;
    private readonly RankingRecorder _recorder;

    internal PublishedRankings(PortalIndexes indexes, PublishedMatching matching, Pseudonyms pseudonyms, RankingRecorder recorder) =>
        (_indexes, _matching, _pseudonyms, _recorder) = (indexes, matching, pseudonyms, recorder);

    /// <summary>Added to what is saved with the request; nothing while the index is being built for the first time.</summary>
    /// <param name="purpose">From the guard.</param>
    /// <param name="request">Not saved yet.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task Record(Purpose purpose, ContactRequest request, CancellationToken cancel)
    {
        using var snapshot = await _indexes.EmployerProfiles.SnapshotSoon(cancel);
        if (snapshot is null)
        {
            return;
        }

        var plan = _matching.Plan(snapshot, _matching.NeedOf(purpose.Posting), request.AskedAt);
        await _recorder.Record(snapshot, plan, (RankingSide.Company, _pseudonyms.TieKey(purpose, request.AskedAt.DanishDay)), request, cancel);
    }
}
