using MatchPortal.Core.Lexicons.FreeText;

namespace MatchPortal.Core.Lexicons.Suggesting;

/// <summary>A competence, a certificate or an occupation of the lexicon. Written as its kind, a colon and its id.</summary>
public readonly record struct ConceptKey(ConceptKind Kind, string Id)
{
    private const char Between = ':';

    /// <summary>Null for what is not written so. The id need not be the lexicon's.</summary>
    public static ConceptKey? Parse(string? written) =>
        written?.Split(Between, 2) is [var kind, { Length: > 0 } id] && Enum.TryParse<ConceptKind>(kind, out var known) && Enum.IsDefined(known) ? new(known, id) : null;

    /// <summary>Null where the lexicon does not have it.</summary>
    public string? LabelIn(Lexicon lexicon) => Kind switch
    {
        ConceptKind.Competence => lexicon.Competences.Find(Id)?.Label,
        ConceptKind.Certificate => lexicon.Certificates.Find(Id)?.Label,
        ConceptKind.Occupation => lexicon.Occupations.Find(Id)?.Label,
    };

    public override string ToString() => $"{Kind}{Between}{Id}";
}
