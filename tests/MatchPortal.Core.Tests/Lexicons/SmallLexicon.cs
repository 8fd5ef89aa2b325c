using MatchPortal.Core.Lexicons;

namespace MatchPortal.Core.Tests.Lexicons;

/// <summary>A valid lexicon of a few rows in a folder of its own, to be broken in one place. Line 1 is the header.</summary>
public sealed class SmallLexicon : IDisposable
{
    private readonly Dictionary<string, List<string>> _files = new()
    {
        ["regions.tsv"] = ["code label", "1083 Region_Syddanmark", "1084 Region_Hovedstaden"],
        ["municipalities.tsv"] =
        [
            "code label region latitude longitude population",
            "101 København 1084 55.6757 12.5690 659400",
            "461 Odense 1083 55.3959 10.3883 207800", "479 Svendborg 1083 55.0598 10.6068 59200",
        ],
        ["postal-districts.tsv"] =
        [
            "code name municipality latitude longitude",
            "1050 København_K 101 55.6806 12.5857", "5000 Odense_C 461 55.4028 10.3920", "5220 Odense_SØ 461 55.3700 10.4500",
            "5592 Aastrup 461 55.4600 10.0600",
        ],
        ["occupations.tsv"] =
        [
            "code label", "7 Håndværk", "72 Metalarbejde", "721 Støbning_og_svejsning", "7211 Formning", "7212 Svejsning_og_skæring",
            "722 Smedearbejde", "7221 Grovsmedearbejde",
        ],
        ["titles.tsv"] =
        [
            "occupation title kind",
            "7212 svejser title", "7221 smed title", "7212 skærebrænder older", "7221 VVS'er short",
        ],
        ["title-words.tsv"] = ["occupation words", "7212 svejser|skærebrænder|skibssvejser", "7221 ciselør|smed"],
        ["competences.tsv"] =
        [
            "id label kind synonyms broader",
            "dansk dansk language", "metallaere metallære knowledge", "samarbejde samarbejde transversal holdånd|teamwork",
            "svejsning svejsning skill", "tig-svejsning TIG-svejsning skill TIG svejsning",
            "roersvejsning rørsvejsning skill - tig-svejsning",
            "mag-svejsning MAG-svejsning skill CO2-svejsning svejsning",
        ],
        ["competence-occupations.tsv"] =
        [
            "competence occupation relation",
            "samarbejde 7 useful", "metallaere 721 essential", "svejsning 721 useful", "svejsning 7212 essential",
            "tig-svejsning 7212 useful",
        ],
        ["certificates.tsv"] =
        [
            "id label standard validity_months synonyms competences occupations",
            "svejsecertifikat svejsecertifikat EN_ISO_9606-1 36 svejsebevis svejsning|tig-svejsning 721|7212", "epoxy epoxy - - - - 721",
        ],
        ["education-levels.tsv"] = ["code label rank", "10 Grundskole 3", "30 Erhvervsfaglig 10"],
        ["education-fields.tsv"] = ["code label parent", "57 Mekanik", "5735 Svejseuddannelser 57"],
        ["languages.tsv"] = ["code label competence synonyms", "da dansk dansk rigsdansk"],
        ["licence-classes.tsv"] = ["code label note", "B almindelig_bil", "BE bil_med_anhænger trailerkort"],
        ["demand.tsv"] =
        [
            "occupation region period demand",
            "721 1083 2026H2 shortage", "721 1084 2026H2 paradox", "721 1083 2026H1 less-good", "722 1083 2026H1 good",
        ],
    };

    // Kept readable above: a space is a tab, _ a space, - an empty field; only valid rows are written so.
    public SmallLexicon()
    {
        foreach (var lines in _files.Values)
        {
            for (var i = 0; i < lines.Count; i++)
            {
                lines[i] = string.Join('\t', lines[i].Split(' ').Select(field => field == "-" ? "" : field.Replace('_', ' ')));
            }
        }

        // A header has validity_months, the one name with an underscore.
        _files["certificates.tsv"][0] = _files["certificates.tsv"][0].Replace("validity months", "validity_months");
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("lexicon-").FullName;

    /// <summary>Replaces a line, counted from 1; fields are separated by tabs.</summary>
    public SmallLexicon With(string file, int line, string text)
    {
        _files[file][line - 1] = text;
        return this;
    }

    public SmallLexicon With(string file, params string[] lines)
    {
        _files[file] = [.. lines];
        return this;
    }

    public SmallLexicon Adding(string file, string text)
    {
        _files[file].Add(text);
        return this;
    }

    public SmallLexicon Without(string file)
    {
        _files.Remove(file);
        return this;
    }

    public Lexicon Load()
    {
        foreach (var (file, lines) in _files)
        {
            File.WriteAllText(Path.Combine(Folder, file), string.Concat(lines.Select(line => line + '\n')));
        }

        return Lexicon.Load(Folder);
    }

    public string Error() => Assert.Throws<LexiconException>(Load).Message;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
