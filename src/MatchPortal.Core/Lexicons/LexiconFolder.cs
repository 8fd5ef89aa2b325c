namespace MatchPortal.Core.Lexicons;

/// <summary>Where the lexicon lies: the build and <c>dotnet publish</c> copy index-data/lexicon beside the program.</summary>
public static class LexiconFolder
{
    public static string Default { get; } = Path.Combine(AppContext.BaseDirectory, "lexicon");

    /// <summary>The lexicon of a data folder, for those who have loaded their own there; else the shipped one.</summary>
    /// <param name="dataFolder">May be missing.</param>
    /// <exception cref="LexiconException">Neither is there.</exception>
    public static string Find(string dataFolder) => OwnOf(dataFolder) is var own && Directory.Exists(own) && Directory.EnumerateFiles(own, "*.tsv").Any() ? own : Find();

    /// <summary>Where an import of ESCO lies.</summary>
    /// <param name="dataFolder">May be missing.</param>
    public static string EscoOf(string dataFolder) => Path.Combine(OwnOf(dataFolder), "esco");

    /// <summary>The lexicon that site and commands use: that of the data folder or the shipped one, with ESCO beside it where it has been imported.</summary>
    /// <param name="dataFolder">May be missing.</param>
    /// <exception cref="LexiconException">A file is missing or not as it should be.</exception>
    public static Lexicon Load(string dataFolder) => Lexicon.Load(Find(dataFolder), EscoOf(dataFolder) is var esco && Directory.Exists(esco) ? esco : null);

    /// <returns>The full path of <see cref="Default"/>.</returns>
    /// <exception cref="LexiconException">When the folder is not there.</exception>
    public static string Find() => Directory.Exists(Default)
        ? Default
        : throw new LexiconException($"Mappen {Default} mangler. Byg eller udgiv programmet igen, så index-data/lexicon kommer med.");

    private static string OwnOf(string dataFolder) => Path.Combine(dataFolder, "lexicon");
}
