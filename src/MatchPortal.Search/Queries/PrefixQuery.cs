namespace MatchPortal.Search.Queries;

/// <summary>Documents that hold at least one term with the prefix.</summary>
/// <param name="Field">A text or keyword field.</param>
/// <param name="Prefix">Empty means any term; one that is not well-formed matches nothing.</param>
/// <param name="Points">Once, however many terms match.</param>
public sealed record PrefixQuery(string Field, string Prefix, int Points = 0) : Query;
