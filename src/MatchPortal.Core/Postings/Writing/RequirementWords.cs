using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Lexicons.Suggesting;

namespace MatchPortal.Core.Postings.Writing;

/// <summary>From what somebody types to what a posting can require.</summary>
public sealed class RequirementWords(Lexicon lexicon, LexiconWords words, ConceptSuggestions suggestions)
{
    private const int Most = 8;
    private const int MostOfOccupation = 10;

    /// <summary>What others ask for in the trade, the essential first; what is there already is left out.</summary>
    public IReadOnlyList<Requirement> OfOccupation(string? code, IReadOnlyList<Requirement> there) => code is null ? [] :
    [
        .. lexicon.Competences.LinksOfOccupation(code)
            .Select(link => new Requirement(RequirementKind.Competence, link.Competence, link.Relation == OccupationRelation.Essential, null))
            .Concat(lexicon.Certificates.All
                .Where(certificate => certificate.Occupations.Any(group => code.StartsWith(group, StringComparison.Ordinal)))
                .Select(certificate => new Requirement(RequirementKind.Certificate, certificate.Id, IsMust: false, null)))
            .Where(one => !IsThere(one, there))
            .Take(MostOfOccupation),
    ];

    /// <summary>What the text may mean, the surest first. One, when it is the name of it.</summary>
    public IReadOnlyList<Requirement> Of(string typed, IReadOnlyList<Requirement> there)
    {
        var text = typed.Trim();
        if (text.Length == 0)
        {
            return [];
        }

        if (Named(text) is { } named)
        {
            return [named];
        }

        var begun = words.StartingWith(text).Where(word => word.Kind != WordKind.JobTitle).Take(Most).Select(word => Named(word.Text)).OfType<Requirement>();
        var read = (suggestions.OfText(text, new HashSet<ConceptKey>()) ?? []).Select(one => Of(one.Concept)).OfType<Requirement>();
        return [.. begun.Concat(read).DistinctBy(one => (one.Kind, one.ConceptId)).Where(one => !IsThere(one, there)).Take(Most)];
    }

    /// <summary>Null for a kind or an id that is not one.</summary>
    public Requirement? Parse(string? written) =>
        written?.Split(':', 2) is [var kind, { Length: > 0 } id] && Enum.TryParse<RequirementKind>(kind, out var known) && Enum.IsDefined(known)
        && new Requirement(known, id, IsMust: true, null) is var one && one.LabelIn(lexicon) is not null ? one : null;

    public static string Write(Requirement requirement) => $"{requirement.Kind}:{requirement.ConceptId}";

    private static bool IsThere(Requirement one, IReadOnlyList<Requirement> there) => there.Any(other => other.Kind == one.Kind && other.ConceptId == one.ConceptId);

    private static Requirement? Of(ConceptKey concept) => concept.Kind switch
    {
        Lexicons.FreeText.ConceptKind.Competence => new(RequirementKind.Competence, concept.Id, IsMust: true, null),
        Lexicons.FreeText.ConceptKind.Certificate => new(RequirementKind.Certificate, concept.Id, IsMust: true, null),
        _ => null,
    };

    // Languages before competences: a language is one too, but is asked for by its own levels.
    private Requirement? Named(string text) =>
        Named(RequirementKind.Language, lexicon.Languages.All.FirstOrDefault(one => Is(one.Label, text) || one.Synonyms.Any(other => Is(other, text)))?.Code)
        ?? Named(RequirementKind.Licence, lexicon.LicenceClasses.All.FirstOrDefault(one => Is(one.Label, text) || Is($"kørekort {one.Code}", text))?.Code)
        ?? Named(RequirementKind.Certificate, lexicon.Certificates.All.FirstOrDefault(one => Is(one.Label, text) || one.Synonyms.Any(other => Is(other, text)))?.Id)
        ?? Named(RequirementKind.Competence, lexicon.Competences.All.FirstOrDefault(one => Is(one.Label, text) || one.Synonyms.Any(other => Is(other, text)))?.Id);

    private static Requirement? Named(RequirementKind kind, string? id) => id is null ? null : new(kind, id, IsMust: true, null);

    private static bool Is(string label, string text) => string.Equals(label, text, StringComparison.OrdinalIgnoreCase);
}
