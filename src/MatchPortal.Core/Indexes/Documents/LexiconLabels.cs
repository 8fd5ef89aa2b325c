using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Indexes.Documents;

/// <summary>The words of what is required or held, for text; null for an id that the lexicon no longer has.</summary>
internal static class LexiconLabels
{
    public static string? Of(Requirement requirement, Lexicon lexicon) => requirement.Kind switch
    {
        RequirementKind.Competence => lexicon.Competences.Find(requirement.ConceptId)?.Label,
        RequirementKind.Certificate => lexicon.Certificates.Find(requirement.ConceptId)?.Label,
        RequirementKind.Language => lexicon.Languages.Find(requirement.ConceptId)?.Label,
        RequirementKind.Licence => lexicon.LicenceClasses.Find(requirement.ConceptId)?.Label,
    };
}
