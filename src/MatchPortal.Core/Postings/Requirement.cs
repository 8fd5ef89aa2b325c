namespace MatchPortal.Core.Postings;

/// <summary>Something a posting asks for.</summary>
/// <param name="Kind">What the id means.</param>
/// <param name="ConceptId">Id or code in the lexicon.</param>
/// <param name="IsMust">Skal, or else gerne.</param>
/// <param name="Level">Competences 1-5, languages 1-4 as <see cref="Citizens.LanguageLevel"/>; null where any level will do.</param>
public sealed record Requirement(RequirementKind Kind, string ConceptId, bool IsMust, int? Level)
{
    /// <summary>Languages only: what the work needs it for, in the company's words.</summary>
    public string? Need { get; init; }
}
