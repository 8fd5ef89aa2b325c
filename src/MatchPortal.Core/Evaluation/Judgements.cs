using System.Collections.Frozen;

namespace MatchPortal.Core.Evaluation;

/// <summary>What people say is relevant: queries, and the grade of each document judged for them.</summary>
public sealed class Judgements
{
    private readonly FrozenDictionary<string, FrozenDictionary<string, int>> _grades;

    private Judgements(FrozenDictionary<string, FrozenDictionary<string, int>> grades, IReadOnlyList<string> queries) => (_grades, Queries) = (grades, queries);

    /// <summary>The queries that have at least one relevant document, in the order they were first judged.</summary>
    public IReadOnlyList<string> Queries { get; }

    /// <param name="rows">Of several rows for one query and document the last holds.</param>
    public static Judgements Of(IEnumerable<(string Query, string Document, int Grade)> rows)
    {
        var byQuery = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var (query, document, grade) in rows)
        {
            if (!byQuery.TryGetValue(query, out var grades))
            {
                byQuery.Add(query, grades = new(StringComparer.Ordinal));
                order.Add(query);
            }

            grades[document] = grade;
        }

        return new(
            byQuery.ToFrozenDictionary(query => query.Key, query => query.Value.ToFrozenDictionary(StringComparer.Ordinal), StringComparer.Ordinal),
            [.. order.Where(query => byQuery[query].Values.Any(grade => grade > 0))]);
    }

    /// <summary>Those of one query.</summary>
    public Judgements Only(string query) => new(_grades, [.. Queries.Where(judged => judged == query)]);

    public IReadOnlyDictionary<string, int> GradesOf(string query) => _grades.GetValueOrDefault(query, FrozenDictionary<string, int>.Empty);
}
