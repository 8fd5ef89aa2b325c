using System.Collections.Frozen;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Privacy.Scrubbing.Words;

namespace MatchPortal.Core.Privacy.Scrubbing;

/// <summary>The words a <see cref="TextScrubber"/> knows, from the files of index-data/scrubbing. Loaded once when a program starts; immutable.</summary>
public sealed class ScrubWords
{
    private ScrubWords(WordFolder folder, PlaceTable places)
    {
        GivenNames = Names(folder, "given-names.tsv");
        FamilyNames = Names(folder, "family-names.tsv");
        string[] ordinary = [.. folder.Rows("danish-words.tsv", "word").Select(row => row[0])];
        Ordinary = new WordSet(ordinary);
        Letters = new NameLetters(GivenNames.Plain.Concat(FamilyNames.Plain), ordinary);
        Known = new PhraseTable<KnownName>([
            .. folder.Rows("known-names.tsv", "name kind").Select(row => (row[0], Enum.Parse<KnownName>(row[1], ignoreCase: true))),
            .. places.PostalDistricts.All.Select(district => district.Name).Distinct().Select(name => (name, KnownName.Place))]);
        Employers = new PhraseTable<EmployerUse>(folder.Rows("employers.tsv", "name use").Select(row => (row[0], row[1] == "always" ? EmployerUse.Always : EmployerUse.InContext)));
        Schools = new PhraseTable<bool>(folder.Rows("schools.tsv", "name").Select(row => (row[0], true)));
        Cues = new Cues(folder.Rows("cues.tsv", "cue word").ToLookup(row => row[0], row => row[1], StringComparer.Ordinal));
        Towns = new PhraseTable<bool>(places.PostalDistricts.All.Select(district => district.Name).Distinct().Select(name => (name, true)));
        PostalCodes = places.PostalDistricts.All.Select(district => district.Code).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Where the build and <c>dotnet publish</c> put the files.</summary>
    public static string DefaultFolder { get; } = Path.Combine(AppContext.BaseDirectory, "scrubbing");

    internal NameTable GivenNames { get; }

    internal NameTable FamilyNames { get; }

    /// <summary>Danish words written with a small letter.</summary>
    internal WordSet Ordinary { get; }

    /// <summary>What a word that is in neither is spelt like.</summary>
    internal NameLetters Letters { get; }

    internal PhraseTable<KnownName> Known { get; }

    internal PhraseTable<EmployerUse> Employers { get; }

    internal PhraseTable<bool> Schools { get; }

    internal PhraseTable<bool> Towns { get; }

    internal FrozenSet<string> PostalCodes { get; }

    internal Cues Cues { get; }

    /// <exception cref="LexiconException">A file is missing, or its header or a row is wrong.</exception>
    public static ScrubWords Load(string folder, PlaceTable places) => new(new WordFolder(folder), places);

    /// <inheritdoc cref="Load(string, PlaceTable)"/>
    public static ScrubWords Load(PlaceTable places) => Load(DefaultFolder, places);

    private static NameTable Names(WordFolder folder, string file) => new(folder.Rows(file, "name weight use").Select(row =>
        KeyValuePair.Create(row[0], new NameStrength(row[1][0] - '0', row[2] == "ordinary"))));
}
