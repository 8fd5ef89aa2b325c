using System.Collections.Immutable;

namespace MatchPortal.Core.Lexicons.Titles;

/// <summary>An occupation that titles are searched for.</summary>
/// <param name="Id">Unique among the entries of one search.</param>
/// <param name="Forms">Its titles, the preferred first; at least one.</param>
public sealed record TitleEntry(string Id, ImmutableArray<string> Forms)
{
    /// <summary>Running text about it, or empty: description, tasks, competences.</summary>
    public string About { get; init; } = "";

    /// <summary>The DISCO-08 unit group it belongs to, or null when that is to be guessed from its forms.</summary>
    public string? Group { get; init; }
}
