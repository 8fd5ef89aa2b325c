using System.Collections.Immutable;

namespace MatchPortal.Core.Lexicons.Esco;

/// <summary>What a folder of the official download holds, as it stands there.</summary>
internal sealed class EscoClassification
{
    private static readonly string[] LineBreaks = ["\r\n", "\n"];

    private EscoClassification(string folder, IProgress<EscoProgress>? progress)
    {
        foreach (var file in EscoFile.All)
        {
            if (file.In(folder) is not { } path)
            {
                Missing.Add(file);
                continue;
            }

            foreach (var row in new EscoCsv(path, file).Rows(progress))
            {
                Take(file, row);
            }
        }
    }

    public List<EscoFile> Missing { get; } = [];

    public List<EscoConcept> Occupations { get; } = [];

    public List<EscoConcept> Skills { get; } = [];

    /// <summary>Labels of ISCO groups by code.</summary>
    public Dictionary<string, string> Groups { get; } = new(StringComparer.Ordinal);

    /// <summary>For a concept's address those of the concepts right above it.</summary>
    public Dictionary<string, List<string>> Broader { get; } = new(StringComparer.Ordinal);

    public List<(string Occupation, string Skill, bool IsEssential)> Relations { get; } = [];

    /// <exception cref="LexiconException">The folder is not there or holds no file of ESCO, or a file is not as it should be.</exception>
    public static EscoClassification Read(string folder, IProgress<EscoProgress>? progress)
    {
        if (!EscoFile.All.Any(file => file.In(folder) is not null))
        {
            throw new LexiconException($"Mappen {folder} har ingen af ESCO's filer, for eksempel occupations_da.csv. Vælg den mappe, de er pakket ud i.");
        }

        return new(folder, progress);
    }

    private void Take(EscoFile file, Func<string, string> row)
    {
        switch (file.Name)
        {
            case "occupations":
                Occupations.Add(new(row("conceptUri"), row("iscoGroup"), Line(row("preferredLabel")), Lines(row("altLabels")), Line(row("description"))));
                break;
            case "skills":
                Skills.Add(new(row("conceptUri"), row("skillType"), Line(row("preferredLabel")), Lines(row("altLabels")), ""));
                break;
            case "ISCOGroups":
                Groups[row("code")] = Line(row("preferredLabel"));
                break;
            case "occupationSkillRelations":
                Relations.Add((row("occupationUri"), row("skillUri"), row("relationType") == "essential"));
                break;
            default:
                (Broader.TryGetValue(row("conceptUri"), out var above) ? above : Broader[row("conceptUri")] = []).Add(row("broaderUri"));
                break;
        }
    }

    private static ImmutableArray<string> Lines(string text) =>
        [.. text.Split(LineBreaks, StringSplitOptions.RemoveEmptyEntries).Select(Line).Where(line => line.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];

    // Tabs and bars part the fields of the lexicon's own files.
    private static string Line(string text) => string.Join(' ', text.Replace('|', '/').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
