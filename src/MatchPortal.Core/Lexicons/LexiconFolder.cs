namespace MatchPortal.Core.Lexicons;

/// <summary>Where the lexicon lies: the build and <c>dotnet publish</c> copy index-data/lexicon beside the program.</summary>
public static class LexiconFolder
{
    public static string Default { get; } = Path.Combine(AppContext.BaseDirectory, "lexicon");

    /// <summary>The lexicon of a data folder, for those who have loaded their own there; else the shipped one.</summary>
    /// <param name="dataFolder">May be missing.</param>
    /// <exception cref="LexiconException">Neither is there.</exception>
    public static string Find(string dataFolder) => Path.Combine(dataFolder, "lexicon") is var own && Directory.Exists(own) ? own : Find();

    /// <returns>The full path of <see cref="Default"/>.</returns>
    /// <exception cref="LexiconException">When the folder is not there.</exception>
    public static string Find() => Directory.Exists(Default)
        ? Default
        : throw new LexiconException($"Mappen {Default} mangler. Byg eller udgiv programmet igen, så index-data/lexicon kommer med.");
}
