using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Matching;

/// <summary>The matcher over the site's index of staff profiles. Any thread may ask it.</summary>
public sealed class MatchDesk(ProfileMatching matching, Lexicon lexicon)
{
    private volatile Counted? _shares;

    /// <summary>Equals are ordered by lot: another one each day and for each posting.</summary>
    public static ulong TieKey(Guid asked, DateOnly day) => TieOrder.Hash(asked, (ulong)day.DayNumber);

    /// <param name="posting">With its workplace.</param>
    public MatchNeed NeedOf(Posting posting) => MatchNeed.Of(posting, lexicon);

    /// <param name="snapshot">Of the staff's profiles.</param>
    /// <param name="need">What is asked for.</param>
    /// <param name="rules">The weights.</param>
    /// <param name="now">UTC.</param>
    public MatchPlan Plan(ISearchSnapshot snapshot, MatchNeed need, MatchRules rules, DateTime now) => matching.Plan(need, rules, SharesOf(snapshot), now);

    // Counted when the text statistics are, so that a ranking is the same until the next rebuild.
    private ConceptShares SharesOf(ISearchSnapshot snapshot)
    {
        var version = snapshot.Statistics.Version;
        if (_shares is { } kept && kept.Version == version)
        {
            return kept.Shares;
        }

        var counted = new Counted(version, ConceptShares.Of(snapshot));
        _shares = counted;
        return counted.Shares;
    }

    private sealed record Counted(string Version, ConceptShares Shares);
}
