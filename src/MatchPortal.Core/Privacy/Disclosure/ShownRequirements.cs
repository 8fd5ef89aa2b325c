using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Release;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>Holds what is published of a profile against a posting's requirements.</summary>
public static class ShownRequirements
{
    public static IReadOnlyList<ShownRequirement> Of(IReadOnlyList<Requirement> requirements, PublishedTraits traits, IReadOnlyList<PublishedItem> items, Lexicon lexicon) =>
        [.. requirements.Select(requirement => Of(requirement, traits, items, lexicon))];

    private static ShownRequirement Of(Requirement requirement, PublishedTraits traits, IReadOnlyList<PublishedItem> items, Lexicon lexicon) => requirement.Kind switch
    {
        RequirementKind.Competence => Competence(requirement, items, lexicon),
        RequirementKind.Certificate => Plain(requirement, items.Any(item => item.Kind == ItemKind.Certificate && item.Concept == requirement.ConceptId)),
        RequirementKind.Licence => Plain(requirement, traits.Licences?.Contains(requirement.ConceptId) == true),
        RequirementKind.Language => Language(requirement, traits),
    };

    private static ShownRequirement Competence(Requirement requirement, IReadOnlyList<PublishedItem> items, Lexicon lexicon)
    {
        var told = items.Where(item => item.Kind == ItemKind.Competence).ToArray();
        if (Array.Find(told, item => item.Concept == requirement.ConceptId) is { } itself)
        {
            var isMet = requirement.Level is null || itself.Level >= PublishedItem.BandOf(requirement.Level.Value);
            return new(requirement, isMet ? RequirementState.Met : RequirementState.Near, null, itself.IsAgreed);
        }

        var near = lexicon.Competences.AllBroaderOf(requirement.ConceptId).Take(2)
            .Concat(lexicon.Competences.AllNarrowerOf(requirement.ConceptId))
            .Select(other => Array.Find(told, item => item.Concept == other.Id))
            .FirstOrDefault(item => item is not null);
        return new(requirement, near is null ? RequirementState.NotTold : RequirementState.Near, near?.Concept, near?.IsAgreed == true);
    }

    private static ShownRequirement Language(Requirement requirement, PublishedTraits traits)
    {
        var level = requirement.ConceptId == "da" && traits.Danish is { } danish ? (int)danish + 1 : 0;
        return new(requirement, level == 0 ? RequirementState.NotTold : level >= Math.Min(requirement.Level ?? 1, 3) ? RequirementState.Met : RequirementState.Near, null, false);
    }

    private static ShownRequirement Plain(Requirement requirement, bool isTold) => new(requirement, isTold ? RequirementState.Met : RequirementState.NotTold, null, false);
}
