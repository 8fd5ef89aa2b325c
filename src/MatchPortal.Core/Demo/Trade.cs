using MatchPortal.Core.Lexicons;

namespace MatchPortal.Core.Demo;

/// <summary>An occupation as the demo's people have it and its companies ask for it.</summary>
internal sealed record Trade(
    string Code,
    string Noun,
    string Group,
    double CitizenWeight,
    double PostingWeight,
    double SkilledShare,
    string EducationLevel,
    string EducationField,
    IReadOnlyList<string> Licences)
{
    /// <summary>Competences of the trade in the lexicon, without languages and without what any trade asks for.</summary>
    public required IReadOnlyList<string> Essential { get; init; }

    public required IReadOnlyList<string> Useful { get; init; }

    /// <summary>What any trade may ask for and this one does.</summary>
    public required IReadOnlyList<string> Transversal { get; init; }

    public required IReadOnlyList<Certificate> Certificates { get; init; }

    public bool TakesLongEducation => EducationLevel is "40" or "50" or "60" or "70";

    public IEnumerable<string> Competences => Essential.Concat(Useful);
}
