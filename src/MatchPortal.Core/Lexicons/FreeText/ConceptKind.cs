namespace MatchPortal.Core.Lexicons.FreeText;

public enum ConceptKind
{
    Competence,
    Certificate,

    /// <summary>A unit group of DISCO-08.</summary>
    Occupation,
}
