using MatchPortal.Core.Matching;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Privacy.Release;

namespace MatchPortal.Cli.Privacy.Attack;

/// <summary>Leaves of a ranking over the employers' index those whom the guard shows for a posting, in the order in which it does.</summary>
internal sealed class ShownRanking(IReadOnlyList<Target> targets, PublishedMatching matching, int k)
{
    private readonly Dictionary<Guid, int> _numbers = targets.Where(target => target.Row is not null).ToDictionary(target => target.Profile.Id.Value, target => target.Row!.ClassNumber);

    private readonly ILookup<int, ToldProfile> _classes = targets.Where(target => target.Row is not null)
        .ToLookup(target => target.Row!.ClassNumber, target => new ToldProfile(target.Row!, target.Row!.Limits, target.Row!.Items));

    /// <param name="posting">With its workplace.</param>
    /// <param name="hits">The best first.</param>
    public IEnumerable<Guid> Of(Posting posting, IEnumerable<Guid> hits)
    {
        var reader = matching.ReaderOf(posting);
        var shown = new Dictionary<int, Dictionary<Guid, MatchBand>>();
        return hits.Where(hit => ShownOf(_numbers[hit]).ContainsKey(hit)).OrderByDescending(hit => ShownOf(_numbers[hit])[hit]);

        Dictionary<Guid, MatchBand> ShownOf(int number) => shown.TryGetValue(number, out var known)
            ? known
            : shown[number] = TellableProfile.Of(reader, [.. _classes[number]], k).ToDictionary(told => told.Id.Value, told => told.Band);
    }
}
