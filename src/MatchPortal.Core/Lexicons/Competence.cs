using System.Collections.Immutable;

namespace MatchPortal.Core.Lexicons;

/// <summary>What a posting may require and a profile may hold.</summary>
/// <param name="Id">A slug of the label: a-z, 0-9 and single hyphens. Never changed once used.</param>
/// <param name="Synonyms">Other ways people write it; none of them is the label of a competence.</param>
/// <param name="Broader">The id of the broader competence, or null.</param>
public sealed record Competence(string Id, string Label, CompetenceKind Kind, ImmutableArray<string> Synonyms, string? Broader);
