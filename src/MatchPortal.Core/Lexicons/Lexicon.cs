using MatchPortal.Core.Lexicons.Esco;
using MatchPortal.Core.Lexicons.Loading;

namespace MatchPortal.Core.Lexicons;

/// <summary>
/// The Danish words and codes the portal matches by, from the files of index-data/lexicon. Loaded once when a program starts;
/// immutable, so any thread may read it. Every reference inside it has been checked.
/// </summary>
public sealed class Lexicon
{
    internal Lexicon()
    {
    }

    /// <summary>16 hexadecimal digits that change with any byte of the files; indexes are stamped with it.</summary>
    public required string Version { get; init; }

    public required OccupationTable Occupations { get; init; }

    public required CompetenceTable Competences { get; init; }

    public required CodeTable<Certificate> Certificates { get; init; }

    public required PlaceTable Places { get; init; }

    public required CodeTable<EducationLevel> EducationLevels { get; init; }

    public required TreeTable<EducationField> EducationFields { get; init; }

    public required CodeTable<Language> Languages { get; init; }

    public required CodeTable<LicenceClass> LicenceClasses { get; init; }

    public required DemandTable Demands { get; init; }

    /// <summary>Empty unless ESCO has been imported.</summary>
    public required CodeTable<EscoOccupation> EscoOccupations { get; init; }

    /// <param name="folder">A folder with all the files, as <see cref="LexiconFolder.Find"/> gives it.</param>
    /// <param name="escoFolder">What an import of ESCO has made, or null.</param>
    /// <exception cref="LexiconException">
    /// The first error: missing files by name; then file by file as <see cref="LexiconReader"/> reads them, in each the header and
    /// the number of fields, then the content line by line, and cycles last.
    /// </exception>
    public static Lexicon Load(string folder, string? escoFolder = null) => new LexiconReader(LexiconSource.Open(folder, escoFolder)).Read();
}
