namespace MatchPortal.Search.Queries;

/// <summary>Documents that hold at least one term within so many edits (<see cref="EditDistance"/>).</summary>
/// <param name="Field">A text or keyword field.</param>
/// <param name="Term">The term as typed.</param>
/// <param name="MostEdits">0 to 2.</param>
/// <param name="SharedPrefix">How many characters at the start must be equal, 0 or more.</param>
/// <param name="Points">Once, however many terms match.</param>
public sealed record FuzzyQuery(string Field, string Term, int MostEdits, int SharedPrefix = 1, int Points = 0) : Query
{
    /// <summary>Whether a term is near enough.</summary>
    public bool Accepts(ReadOnlySpan<char> term)
    {
        var shared = Math.Min(SharedPrefix, Term.Length);
        return term.Length >= shared && term[..shared].SequenceEqual(Term.AsSpan(0, shared)) && EditDistance.IsWithin(Term, term, MostEdits);
    }
}
