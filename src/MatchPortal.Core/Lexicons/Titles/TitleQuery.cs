using MatchPortal.Search.Analysis;
using MatchPortal.Search.Browsing;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Lexicons.Titles;

/// <summary>One title asked for, as a query.</summary>
internal sealed class TitleQuery(Analyzer analyzer, TitleWeights weights)
{
    private const int MostAboutTerms = 400;

    private readonly List<Query> _signs = [];

    /// <summary>Null when there is nothing to look for.</summary>
    public Query? Of(string title, TitleReading reading, IReadOnlyList<GroupShare> groups)
    {
        Terms(TitleSchema.Plain, TitleWords.Of(title), weights.Plain);
        Terms(TitleSchema.Gram, new IndexText(Analyzer.Grams).Tokens(weights.Narrower > 0 ? reading.Text : title).Select(token => token.Term), weights.Gram);
        Terms(TitleSchema.Head, reading.Heads, weights.Head);
        Terms(TitleSchema.Head, reading.HeadFamilies, weights.HeadFamily);
        Terms(TitleSchema.Topic, reading.Topics, weights.Topic);
        Terms(TitleSchema.Topic, reading.TopicFamilies, weights.TopicFamily);
        Terms(TitleSchema.Topic, reading.Narrower, weights.Narrower);
        Terms(TitleSchema.About, weights.About == 0 ? [] : TitleWords.Terms(analyzer, About(title, reading)).Take(MostAboutTerms), weights.About);
        if (weights.Key > 0 && SearchDocument.IsTerm(reading.Key))
        {
            _signs.Add(new KeywordQuery(TitleSchema.Key, [reading.Key], weights.Key));
        }

        Shares(groups, weights.Group);
        Shares(GroupShare.Minors(groups), weights.Minor);
        return _signs switch
        {
            [] => null,
            _ when weights.Preferred == 0 => new BoolQuery { Should = _signs },
            _ => new BoolQuery { Must = [new BoolQuery { Should = _signs }], Should = [new KeywordQuery(TitleSchema.Preferred, ["1"], weights.Preferred)] },
        };
    }

    // A text longer than a title has been cut for its reading; only its words are looked up then.
    private static string About(string title, TitleReading reading) => title.Length > reading.Text.Length * 2 ? title : reading.Text;

    private void Terms(string field, IEnumerable<string> terms, int weight)
    {
        if (weight > 0)
        {
            _signs.AddRange(terms.Where(SearchDocument.IsTerm).Distinct(StringComparer.Ordinal).Select(term => new TermQuery(field, term, weight)));
        }
    }

    private void Shares(IEnumerable<GroupShare> shares, int points)
    {
        if (points > 0)
        {
            _signs.AddRange(shares.Select(vote =>
                new ConceptQuery(TitleSchema.Group, vote.Group, PointTable.Of(payload => (int)(points * vote.Share * payload / byte.MaxValue)))));
        }
    }
}
