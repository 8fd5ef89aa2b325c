using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching;
using MatchPortal.Core.Postings;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>The matcher over what is published: the rules in force, asked of the employers' index. Any thread may ask it.</summary>
public sealed class PublishedMatching(ProfileMatching matching, Lexicon lexicon)
{
    private readonly KeptShares _shares = new();

    internal Lexicon Lexicon => lexicon;

    /// <param name="snapshot">Of the employers' index.</param>
    /// <param name="need">What is asked for.</param>
    /// <param name="now">UTC.</param>
    public MatchPlan Plan(ISearchSnapshot snapshot, MatchNeed need, DateTime now) => matching.PlanPublished(need, MatchRules.Current, _shares.Of(snapshot), now);

    /// <param name="posting">With its workplace.</param>
    public MatchNeed NeedOf(Posting posting) => MatchNeed.Of(posting, lexicon);

    /// <param name="posting">With its workplace.</param>
    public PublishedReader ReaderOf(Posting posting) => new(posting, matching.TradesOf(NeedOf(posting)), lexicon);
}
