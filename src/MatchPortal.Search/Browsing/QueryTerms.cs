using System.Collections.Frozen;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Browsing;

/// <summary>Given a query, gives what makes documents match by their text: what a page marks. What a query excludes is not marked. Immutable.</summary>
public sealed class QueryTerms
{
    /// <summary>A longer phrase marks nothing.</summary>
    public const int LongestPhrase = 64;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly PrefixQuery[] _prefixes;
    private readonly FuzzyQuery[] _slips;

    private QueryTerms(List<Query> leaves)
    {
        _words = leaves.OfType<TermQuery>().Select(leaf => leaf.Term).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _prefixes = [.. leaves.OfType<PrefixQuery>().Where(leaf => leaf.Prefix.Length > 0).Distinct()];
        _slips = [.. leaves.OfType<FuzzyQuery>().Distinct()];
        Phrases = [.. leaves.OfType<PhraseQuery>().Select(leaf => leaf.Terms).Where(terms => terms.Count is > 0 and <= LongestPhrase)];
    }

    /// <summary>Nothing to mark.</summary>
    public static QueryTerms None { get; } = new([]);

    /// <summary>Whether there is nothing to mark.</summary>
    public bool IsEmpty => _words.Set.Count == 0 && _prefixes.Length == 0 && _slips.Length == 0 && Phrases.Count == 0;

    /// <summary>Terms that stand one after the other; null is any word.</summary>
    internal IReadOnlyList<IReadOnlyList<string?>> Phrases { get; }

    /// <summary>The terms of a query.</summary>
    /// <param name="query">Any query.</param>
    /// <param name="fields">The text fields whose terms are marked; none means all fields, keywords too if they are asked for by prefix or with slips.</param>
    public static QueryTerms Of(Query query, params IReadOnlyList<string> fields) =>
        new([.. Leaves(query).Where(leaf => fields.Count == 0 || fields.Contains(leaf.Field)).Select(leaf => leaf.Query)]);

    /// <summary>Whether the query asks for a term by itself: as it is, by its beginning, or with slips.</summary>
    public bool AsksFor(ReadOnlySpan<char> term)
    {
        if (_words.Contains(term))
        {
            return true;
        }

        foreach (var prefix in _prefixes)
        {
            if (term.StartsWith(prefix.Prefix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        foreach (var slip in _slips)
        {
            if (slip.Accepts(term))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(string Field, Query Query)> Leaves(Query query) => query switch
    {
        TermQuery node => [(node.Field, node)],
        PhraseQuery node => [(node.Field, node)],
        PrefixQuery node => [(node.Field, node)],
        FuzzyQuery node => [(node.Field, node)],
        BoolQuery node => node.Must.Concat(node.Should).Concat(node.Filter).SelectMany(Leaves),
        CappedSumQuery node => node.Parts.SelectMany(Leaves),
        BestQuery node => node.Parts.SelectMany(Leaves),
        ConstantQuery node => Leaves(node.Of),
        _ => [],
    };
}
