using Lucene.Net.Index;
using Lucene.Net.Util.Automaton;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Lucene.Scorers;

/// <summary>
/// Given a term as typed, gives the terms within its edits: Lucene's automaton walks the dictionary, and what it finds is measured once more, for it counts characters where the port
/// counts UTF-16 units, and so may let some more through, never fewer. One value serves all segments of a search.
/// </summary>
internal sealed class FuzzyTerms
{
    private readonly FuzzyQuery _query;
    private readonly string _start;
    private readonly CompiledAutomaton? _automaton;

    public FuzzyTerms(FuzzyQuery query)
    {
        _query = query;
        _start = query.Term[..Math.Min(query.SharedPrefix, query.Term.Length)];

        // Longer than any term can be: no automaton is made for a page of text.
        _automaton = query.Term.Length > SearchDocument.LongestTerm + query.MostEdits ? null : Make(query, _start);
    }

    public IEnumerable<TermsEnum> Among(Terms terms)
    {
        var walk = _automaton?.GetTermsEnum(terms);
        while (walk is not null && walk.MoveNext())
        {
            var term = walk.Term.Utf8ToString();
            if (term.StartsWith(_start, StringComparison.Ordinal) && EditDistance.IsWithin(_query.Term, term, _query.MostEdits))
            {
                yield return walk;
            }
        }
    }

    private static CompiledAutomaton Make(FuzzyQuery query, string start)
    {
        var near = new LevenshteinAutomata(query.Term, withTranspositions: true).ToAutomaton(query.MostEdits);

        // Half a character at the end of the shared start is left to the measuring.
        var whole = start.Length > 0 && char.IsHighSurrogate(start[^1]) ? start[..^1] : start;
        return new CompiledAutomaton(whole.Length == 0
            ? near
            : BasicOperations.Intersection(near, BasicOperations.Concatenate(BasicAutomata.MakeString(whole), BasicAutomata.MakeAnyString())));
    }
}
