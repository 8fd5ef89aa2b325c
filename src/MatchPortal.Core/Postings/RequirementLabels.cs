using MatchPortal.Core.Lexicons;

namespace MatchPortal.Core.Postings;

/// <summary>What a requirement is called.</summary>
public static class RequirementLabels
{
    extension(Requirement requirement)
    {
        /// <summary>Null for an id that the lexicon no longer has.</summary>
        public string? LabelIn(Lexicon lexicon) => requirement.Kind switch
        {
            RequirementKind.Competence => lexicon.Competences.Find(requirement.ConceptId)?.Label,
            RequirementKind.Certificate => lexicon.Certificates.Find(requirement.ConceptId)?.Label,
            RequirementKind.Language => lexicon.Languages.Find(requirement.ConceptId)?.Label,
            RequirementKind.Licence => lexicon.LicenceClasses.Find(requirement.ConceptId) is { } licence ? $"kørekort {licence.Code} ({licence.Label})" : null,
        };
    }
}
