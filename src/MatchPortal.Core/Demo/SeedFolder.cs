namespace MatchPortal.Core.Demo;

/// <summary>Where the seed words lie: the build and <c>dotnet publish</c> copy index-data/seed beside the program.</summary>
public static class SeedFolder
{
    public static string Default { get; } = Path.Combine(AppContext.BaseDirectory, "seed");
}
