using System.Collections.Immutable;

namespace MatchPortal.Core.Lexicons.Esco;

/// <summary>An occupation of ESCO, finer than the unit groups of DISCO-08 that profiles and postings name.</summary>
/// <param name="Uri">ESCO's address of it.</param>
/// <param name="Group">The unit group it belongs to.</param>
/// <param name="Titles">Its titles, the preferred first.</param>
/// <param name="Competences">Ids of what it cannot do without.</param>
/// <param name="About">ESCO's description.</param>
public sealed record EscoOccupation(string Uri, string Group, ImmutableArray<string> Titles, ImmutableArray<string> Competences, string About)
{
    /// <summary>Ids of what is of use in it.</summary>
    public ImmutableArray<string> Useful { get; init; } = [];
}
