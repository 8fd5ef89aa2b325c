using MatchPortal.Search.Analysis;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Browsing;

/// <summary>Given what a person typed, gives a query: every word in some field, in any of its readings; a word counts once, in the field where it counts most.</summary>
public static class TypedText
{
    /// <summary>Words beyond these are not looked up.</summary>
    public const int MostWords = 24;

    /// <summary>The longest text that is read; what comes after is not looked at.</summary>
    public const int MostCharacters = 1_000;

    /// <summary>The query; null if there is nothing to look for (empty, only stop words, only signs).</summary>
    /// <param name="typed">Any text.</param>
    /// <param name="analyzer">That of the fields.</param>
    /// <param name="fields">At least one.</param>
    public static Query? ToQuery(string typed, Analyzer analyzer, IReadOnlyList<WeightedField> fields)
    {
        var left = MostWords;
        var groups = analyzer.Ask(typed.AsSpan(0, Math.Min(typed.Length, MostCharacters))).TakeWhile(group => (left -= group.Words.Length) >= 0).ToList();
        return groups.Count == 0
            ? null
            : new BoolQuery { Must = [.. groups.Select(group => Group(group, fields))], Should = [.. Phrases(groups, fields)] };
    }

    private static Query Group(QueryGroup group, IReadOnlyList<WeightedField> fields)
    {
        Query[] words = [.. group.Words.Select(word => AnyField(word.Terms, fields))];
        var together = words.Length == 1 ? words[0] : new BoolQuery { Must = words };
        return group.Wholes.IsEmpty ? together : new BestQuery([together, AnyField(group.Wholes, fields)]);
    }

    private static BestQuery AnyField(IEnumerable<string> terms, IReadOnlyList<WeightedField> fields) =>
        new([.. terms.SelectMany(term => fields.Select(field => new TermQuery(field.Name, term, field.Weight)))]);

    // Words that stand together as they were typed count again, half as much.
    private static IEnumerable<Query> Phrases(List<QueryGroup> groups, IReadOnlyList<WeightedField> fields)
    {
        var words = groups.SelectMany(group => group.Words).OrderBy(word => word.Position).DistinctBy(word => word.Position).ToList();
        if (words.Count < 2 || words[^1].Position - words[0].Position > MostWords)
        {
            return [];
        }

        var terms = new string?[words[^1].Position - words[0].Position + 1];
        words.ForEach(word => terms[word.Position - words[0].Position] = word.Terms[0]);
        return [new BestQuery([.. fields.Select(field => new PhraseQuery(field.Name, terms, field.Weight / 2))])];
    }
}
