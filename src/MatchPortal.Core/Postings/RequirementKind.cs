namespace MatchPortal.Core.Postings;

public enum RequirementKind
{
    Competence,
    Certificate,
    Language,
    Licence,
}
