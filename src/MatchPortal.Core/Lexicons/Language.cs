using System.Collections.Immutable;

namespace MatchPortal.Core.Lexicons;

/// <param name="Competence">The id of the <see cref="Lexicons.Competence"/> that stands for the language in profiles and postings.</param>
public sealed record Language(string Code, string Label, string Competence, ImmutableArray<string> Synonyms);
