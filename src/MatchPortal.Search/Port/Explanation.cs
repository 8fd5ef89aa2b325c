using System.Text;

namespace MatchPortal.Search.Port;

/// <summary>Where a document's points come from.</summary>
/// <param name="Query">The node of the query that gave them; a capped sum adds a last part of its own kind with what the cap took, 0 or less.</param>
/// <param name="Points">The node's points.</param>
/// <param name="Parts">What they consist of. Guarantees: empty, or they sum to <paramref name="Points"/>.</param>
public sealed record Explanation(Queries.Query Query, int Points, IReadOnlyList<Explanation> Parts)
{
    /// <summary>The tree as indented text, for logs and tests.</summary>
    public override string ToString() => Write(new StringBuilder(), 0).ToString();

    private StringBuilder Write(StringBuilder text, int depth)
    {
        text.Append(' ', depth * 2).Append(Points).Append(' ').Append(Query.GetType().Name).AppendLine();
        foreach (var part in Parts)
        {
            part.Write(text, depth + 1);
        }

        return text;
    }
}
