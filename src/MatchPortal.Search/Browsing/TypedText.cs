using MatchPortal.Search.Analysis;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Browsing;

/// <summary>
/// Given what a person typed, gives a query: every word in some field, in any of its readings; a word counts once, in the field where it counts most. Words in quotation
/// marks stand together in that order; a word with a minus before it stands nowhere but in what is implied.
/// </summary>
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
    /// <param name="end">Where the last word is looked up as the beginning of others too, for half the points; null for whole words only.</param>
    public static Query? ToQuery(string typed, Analyzer analyzer, IReadOnlyList<WeightedField> fields, OpenEnd? end = null)
    {
        var parts = TypedParts.Read(typed[..Math.Min(typed.Length, MostCharacters)]);
        var must = new List<Query>();
        var (should, not) = (new List<Query>(), new List<Query>());
        WeightedField[] said = [.. fields.Where(field => !field.IsImplied)];
        var left = MostWords;
        foreach (var part in parts)
        {
            List<QueryGroup> groups = [.. analyzer.Ask(part.Text).TakeWhile(group => (left -= group.Words.Length) >= 0)];
            var looked = part.IsUnwanted ? said : fields;
            (part.IsUnwanted ? not : must).AddRange(part.IsPhrase ? Phrase(groups, looked) : groups.Select(group => Group(group, looked)));
            if (part is { IsPhrase: false, IsUnwanted: false })
            {
                should.AddRange(Neighbours(groups, fields));
                Open(must, ReferenceEquals(part, parts[^1]) ? end?.Terms(part.Text, groups, analyzer) : null, fields);
            }
        }

        return must.Count + not.Count == 0 ? null : new BoolQuery { Must = must, Should = must.Count == 0 ? [] : should, Not = not };
    }

    private static Query Group(QueryGroup group, IReadOnlyList<WeightedField> fields)
    {
        Query[] words = [.. group.Words.Select(word => AnyField(word.Terms, fields))];
        var together = words.Length == 1 ? words[0] : new BoolQuery { Must = words };
        return group.Wholes.IsEmpty ? together : new BestQuery([together, AnyField(group.Wholes, fields)]);
    }

    // The last group may also be any word that begins as it does. Those count the same whether rare or common: the word as typed comes first.
    private static void Open(List<Query> must, IReadOnlyList<string>? terms, IReadOnlyList<WeightedField> fields)
    {
        if (terms is { Count: > 0 })
        {
            must[^1] = new BestQuery([must[^1], .. fields.Select(field => new ConstantQuery(AnyField(terms, [field]), field.Weight / 2))]);
        }
    }

    private static BestQuery AnyField(IEnumerable<string> terms, IReadOnlyList<WeightedField> fields) =>
        new([.. terms.SelectMany(term => fields.Select(field => new TermQuery(field.Name, term, field.Weight)))]);

    private static IEnumerable<Query> Phrase(List<QueryGroup> groups, IReadOnlyList<WeightedField> fields) =>
        InARow(groups) is { Length: > 0 } terms ? [new BestQuery([.. fields.Select(field => new PhraseQuery(field.Name, terms, field.Weight))])] : [];

    // Words that stand together as they were typed count again, half as much.
    private static IEnumerable<Query> Neighbours(List<QueryGroup> groups, IReadOnlyList<WeightedField> fields) =>
        InARow(groups) is { Length: > 1 } terms ? [new BestQuery([.. fields.Select(field => new PhraseQuery(field.Name, terms, field.Weight / 2))])] : [];

    // The words at their places, null where a stop word stands.
    private static string?[] InARow(List<QueryGroup> groups)
    {
        var words = groups.SelectMany(group => group.Words).OrderBy(word => word.Position).DistinctBy(word => word.Position).ToList();
        var near = words.Where(word => word.Position - words[0].Position < MostWords).ToList();
        var terms = new string?[near.Count == 0 ? 0 : near[^1].Position - near[0].Position + 1];
        near.ForEach(word => terms[word.Position - near[0].Position] = word.Terms[0]);
        return terms;
    }
}
