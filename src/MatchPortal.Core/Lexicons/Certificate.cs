using System.Collections.Immutable;

namespace MatchPortal.Core.Lexicons;

/// <param name="Id">A slug: a-z, 0-9 and single hyphens. Never changed once used.</param>
/// <param name="Standard">The standard or law it is issued under, or null.</param>
/// <param name="ValidityMonths">How long it is valid from its issue; null when it never expires.</param>
/// <param name="Competences">Ids of the competences its holder has shown.</param>
/// <param name="Occupations">DISCO-08 codes of the groups that use it, of any level.</param>
public sealed record Certificate(
    string Id,
    string Label,
    string? Standard,
    int? ValidityMonths,
    ImmutableArray<string> Synonyms,
    ImmutableArray<string> Competences,
    ImmutableArray<string> Occupations);
