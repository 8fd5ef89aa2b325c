using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Matching;

/// <summary>The matcher over the site's index of staff profiles. Any thread may ask it.</summary>
public sealed class MatchDesk(ProfileMatching matching, Lexicon lexicon)
{
    private readonly KeptShares _shares = new();

    /// <summary>Equals are ordered by lot: another one each day and for each posting.</summary>
    public static ulong TieKey(Guid asked, DateOnly day) => TieOrder.Hash(asked, (ulong)day.DayNumber);

    /// <param name="posting">With its workplace.</param>
    public MatchNeed NeedOf(Posting posting) => MatchNeed.Of(posting, lexicon);

    /// <param name="snapshot">Of the staff's profiles.</param>
    /// <param name="need">What is asked for.</param>
    /// <param name="rules">The weights.</param>
    /// <param name="now">UTC.</param>
    public MatchPlan Plan(ISearchSnapshot snapshot, MatchNeed need, MatchRules rules, DateTime now) => matching.Plan(need, rules, _shares.Of(snapshot), now);
}
