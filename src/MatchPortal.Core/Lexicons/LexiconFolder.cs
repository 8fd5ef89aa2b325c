namespace MatchPortal.Core.Lexicons;

/// <summary>Where the lexicon lies: the build and <c>dotnet publish</c> copy index-data/lexicon beside the program.</summary>
public static class LexiconFolder
{
    public static string Default { get; } = Path.Combine(AppContext.BaseDirectory, "lexicon");

    /// <returns>The full path of <see cref="Default"/>.</returns>
    /// <exception cref="LexiconException">When the folder is not there.</exception>
    public static string Find() => Directory.Exists(Default)
        ? Default
        : throw new LexiconException($"Mappen {Default} mangler. Byg eller udgiv programmet igen, så index-data/lexicon kommer med.");
}
